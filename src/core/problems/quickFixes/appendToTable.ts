import type { Cell } from '../../cells/cell.ts'
import type { Block } from '../../tables/block.ts'
import type { Column } from '../../tables/define.ts'
import { type TableName, tables } from '../../tables/index.ts'
import type { Reading } from '../../tables/reading.ts'
import type { QuickFix } from '../finding.ts'

/** A row to be added: a cell for some of the columns of its table, by their keys. */
export type NewRow<Name extends TableName> = { readonly [Key in keyof (typeof tables)[Name]['columns']]?: Cell }

/**
 * Offers to add rows to a table. Where the workbook has the table, they follow its own headers in its own order, and a
 * column that it lacks is added at the end only if a row fills it; else they go to a new sheet made from the template.
 */
export function appendToTable<Name extends TableName>(
  reading: Pick<Reading, 'blocks'>,
  table: Name,
  rows: readonly NewRow<Name>[],
  title: string,
): QuickFix {
  const block = reading.blocks.find(candidate => candidate.table === table)
  const columns = block === undefined ? templateColumns(table) : [...ownColumns(block), ...lackingColumns(block, rows)]
  const cells = rows.map(row => new Map<string, Cell | undefined>(Object.entries(row)))
  return {
    title,
    edits: [
      {
        kind: 'appendRows',
        sheet: block?.sheet ?? tables[table].title,
        headers: columns.map(column => column.header),
        rows: cells.map(row => columns.map(({ key }) => (key === null ? null : (row.get(key) ?? null)))),
        asked: true,
      },
    ],
  }
}

interface HeaderOfColumn {
  readonly key: string | null
  readonly header: string
}

function templateColumns(table: TableName): readonly HeaderOfColumn[] {
  return Object.entries<Column>(tables[table].columns).map(([key, { header }]) => ({ key, header }))
}

function ownColumns(block: Block): readonly HeaderOfColumn[] {
  return block.headers.map(({ column, header }) => ({ key: column, header }))
}

function lackingColumns(block: Block, rows: readonly object[]): readonly HeaderOfColumn[] {
  const filled = new Set(
    rows.flatMap(row => Object.entries(row).flatMap(([key, cell]) => ((cell ?? null) === null ? [] : [key]))),
  )
  const own = new Set(block.headers.map(header => header.column))
  return templateColumns(block.table).filter(({ key }) => key !== null && filled.has(key) && !own.has(key))
}
