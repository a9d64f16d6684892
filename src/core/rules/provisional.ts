import { noticed, rule } from './define.ts'

export default rule({
  id: 'provisional',
  severity: 'info',
  effect: 'changes what is said',
  about: 'person',
  requirement: ['S23'],
  minimal: true,
  title: 'A score with gaps is provisional',
  why: 'It is shown, but not ranked beside scores that rest on the whole plan.',
  fix: 'Fill in the missing values, or wait until they are due.',
  ask: 'Was the person away, new, or not measured yet?',
  check: noticed('provisional'),
})
