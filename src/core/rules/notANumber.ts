import { noticed, rule } from './define.ts'

export default rule({
  id: 'not-a-number',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Cells that are measured hold numbers',
  why: 'A text in place of a number is read as no value, so the score leaves it out.',
  fix: 'Write the number, or leave the cell blank if nothing was measured.',
  ask: 'Was the text meant as a comment? Then it belongs in a note.',
  check: noticed('not-a-number'),
})
