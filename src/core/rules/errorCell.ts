import { noticed, rule } from './define.ts'

export default rule({
  id: 'error-cell',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'No cell shows a formula error',
  why: 'A cell that shows an error has no value. It counts as missing, never as 0.',
  fix: 'Correct the formula, or clear the cell if nothing was measured.',
  ask: 'Does the formula point at a sheet or a file that was moved?',
  check: noticed('error-cell'),
})
