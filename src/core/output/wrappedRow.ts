import type { Cell } from '../cells/cell.ts'
import type { RowCells } from './outputTable.ts'
import type { OutputCell, OutputColumn } from './sheet.ts'

/**
 * A row of values by column, with its formulas: all of it stands at its top, beside the first line of what wraps. Words
 * right of a number keep away from it.
 */
export function wrappedRow(
  columns: readonly OutputColumn[],
  values: ReadonlyMap<string, Cell>,
  formulas: ReadonlyMap<string, string> = new Map(),
): RowCells {
  return new Map(
    columns.flatMap(({ key, header, format }, at): (readonly [string, OutputCell])[] => {
      if (header === '') return []
      const formula = formulas.get(key)
      const before = columns[at - 1]?.format ?? 'text'
      const look = format === 'text' && before !== 'text' ? 'wrapIndented' : 'wrap'
      return [[key, { value: values.get(key) ?? null, ...(formula === undefined ? {} : { formula }), look }]]
    }),
  )
}
