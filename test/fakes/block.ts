import type { Block } from '../../src/core/tables/block.ts'
import type { TableName } from '../../src/core/tables/index.ts'

/** A table found by its headers in the first row of a sheet, with one row under it. */
export function block(table: TableName, sheet: string, headers: readonly (readonly [string, string | null])[]): Block {
  return {
    table,
    sheet,
    caption: null,
    by: 'headers',
    headerTop: 0,
    headerBottom: 0,
    body: { top: 1, left: 0, bottom: 1, right: headers.length - 1 },
    headers: headers.map(([header, column], i) => ({ header, column, cell: { sheet, row: 0, column: i } })),
  }
}
