import { noticed, rule } from './define.ts'

export default rule({
  id: 'missing-could-change-band',
  severity: 'warning',
  effect: 'changes what is said',
  about: 'person',
  requirement: ['S23'],
  minimal: true,
  title: 'The band does not hang on missing data',
  why: 'If what is missing were known, the band could be another one.',
  fix: 'Fill in the missing values before the band is told to anyone.',
  ask: 'Can the missing values still be had?',
  check: noticed('missing-could-change-band'),
})
