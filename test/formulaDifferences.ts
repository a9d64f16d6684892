import { address } from '../src/core/cells/address.ts'
import type { Snapshot } from '../src/core/cells/snapshot.ts'
import { formulaOf } from '../src/core/output/formulaOf.ts'
import type { OutputSheet } from '../src/core/output/sheet.ts'
import { isSame } from './formulaWorkbook.ts'

/** The formula cells whose calculated value is not the one that the sheet holds. */
export function differences(
  sheets: readonly OutputSheet[],
  after: Snapshot,
  compares: (row: number, column: number) => boolean = () => true,
): readonly string[] {
  return sheets.flatMap(sheet => {
    const grid = after.grids.find(each => each.sheet === sheet.title)!
    return formulasOf(sheet).flatMap(({ row, column, value, formula }) => {
      const shown = grid.cells[row - grid.top]?.[column - grid.left] ?? null
      const key = sheet.columns[column]!.key
      if (!compares(row, column) || isSame(value, shown)) return []
      return [`${sheet.title}!${address({ row, column })} (${key}): ${shown}, not ${value}: ${formula}`]
    })
  })
}

/** The cells of a sheet of ours that hold formulas. */
export function formulasOf(sheet: OutputSheet) {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const formula = cell === null ? undefined : formulaOf(sheet, cell, row)
      return cell === null || formula === undefined ? [] : [{ row, column, value: cell.value, formula }]
    }),
  )
}

/** Whether the cell below the first row holds a formula. */
export function cellHasFormula(sheet: OutputSheet) {
  return (row: number, column: number) => {
    const cell = sheet.rows[row]?.[column] ?? null
    return row > 0 && cell !== null && formulaOf(sheet, cell, row) !== undefined
  }
}
