import { noticed, rule } from './define.ts'

export default rule({
  id: 'unmarked-output',
  severity: 'warning',
  effect: 'changes what is said',
  minimal: true,
  title: 'Sheets of ours carry their mark',
  why: 'Without its mark nobody can tell whether you have changed the sheet, so it is neither read nor replaced.',
  fix: 'If nobody has changed it, say that it is ours, or delete it. If it is yours, change its first cell.',
  ask: 'Was it copied from another workbook?',
  check: noticed('unmarked-output'),
})
