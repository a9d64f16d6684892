import { rule } from './define.ts'

export default rule({
  id: 'protected-column',
  severity: 'info',
  effect: 'changes what is said',
  minimal: true,
  title: 'Personal and pay data are no metrics',
  why: 'A score must not hang on who somebody is, on pay or on absence.',
  fix: 'Nothing to do. A column that is a metric after all is named in Metrics, with the reason.',
  ask: 'Do the people know that this column is in the workbook?',
  check: ({ reading }) =>
    reading.leftOut
      .filter(({ kind }) => kind === 'protected')
      .map(({ cell, what, reason }) => ({ cell, message: `${what} is left out: ${reason}.` })),
})
