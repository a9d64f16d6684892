import type { Cell } from '../core/cells/cell.ts'
import type { CellRef } from '../core/cells/cellRef.ts'
import { errorNameOf } from '../core/cells/errorNameOf.ts'

/** Most cells that are asked in one request. */
const mostAsked = 2000

/** What cells hold now, in normal form; those of a sheet that is gone are blank. */
export async function readCells(context: Excel.RequestContext, refs: readonly CellRef[]): Promise<readonly Cell[]> {
  const cells: Cell[] = []
  for (let first = 0; first < refs.length; first += mostAsked) {
    const asked = refs.slice(first, first + mostAsked).map(({ sheet, row, column }) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet)
      return found.getRangeByIndexes(row, column, 1, 1).untrack().load('values,valueTypes')
    })
    await context.sync()
    cells.push(...asked.map(normalCell))
  }
  return cells
}

function normalCell(range: Excel.Range): Cell {
  if (range.isNullObject) return null
  const value: string | number | boolean = range.values[0]![0]
  if (value === '') return null
  if (range.valueTypes[0]![0] !== 'Error') return value
  return { error: errorNameOf(String(value)) ?? '#VALUE!' }
}
