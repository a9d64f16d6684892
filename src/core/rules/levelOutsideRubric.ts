import { noticed, rule } from './define.ts'

export default rule({
  id: 'level-outside-rubric',
  severity: 'error',
  effect: 'stops a score',
  requirement: ['S40'],
  title: 'A level is one of its rubric',
  why: 'A level that the rubric does not describe means something else to each reader, so it is not counted.',
  fix: 'Write a level of the rubric, or add its description to Rubric.',
  ask: 'Was another scale used for this assessment?',
  check: noticed('level-outside-rubric'),
})
