import { noticed, rule } from './define.ts'

export default rule({
  id: 'mixed-date-cells',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'No import swapped day and month',
  why: 'Where an import reads 03/04/2025 in the wrong order, the value moves into another month, and nothing shows it.',
  fix: 'Compare a few dates with the source. If they are swapped, import the file again with this column as text.',
  ask: 'Which country’s settings did the export use, and which the spreadsheet?',
  check: noticed('mixed-date-cells'),
})
