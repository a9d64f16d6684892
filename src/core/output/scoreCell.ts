import type { CellRef } from '../cells/cellRef.ts'
import type { Edit } from '../cells/edit.ts'

/**
 * The cell of the Scores sheet that holds a score as a formula once the edits are applied; null: none of them writes it,
 * or as a value.
 *
 * @param subject the place among the scored, in the order of the rows that a command gives.
 */
export function scoreCell(edits: readonly Edit[], subject: number): CellRef | null {
  for (const edit of edits) {
    if (edit.kind !== 'writeSheet' || edit.sheet.key !== 'SCORES') continue
    const { title, columns, rows } = edit.sheet
    const check = columns.findIndex(({ key }) => key === 'subject')
    const column = columns.findIndex(({ key }) => key === 'score')
    const row = rows.findIndex(cells => cells[check]?.value === subject + 1)
    const cell = rows[row]?.[column]
    const isFormula = cell?.formula !== undefined || cell?.pattern !== undefined
    return isFormula ? { sheet: title, row, column } : null
  }
  return null
}
