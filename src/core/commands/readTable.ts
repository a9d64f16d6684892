import type { Block } from '../tables/block.ts'
import { type TableName, tables } from '../tables/index.ts'

/** A table of the workbook as it was recognized: its title, the sheets that it stands in, and the rows under its headers. */
export interface ReadTable {
  readonly table: TableName
  readonly title: string
  readonly sheets: readonly string[]
  readonly rows: number
}

/** The tables found, in the order in which tables are shown; one that stands in several sheets is one. */
export function readTablesOf(blocks: readonly Block[]): readonly ReadTable[] {
  return (Object.keys(tables) as TableName[]).flatMap(table => {
    const own = blocks.filter(block => block.table === table)
    if (own.length === 0) return []
    const sheets = [...new Set(own.map(block => block.sheet))]
    const rows = own.reduce((sum, { body }) => sum + Math.max(0, body.bottom - body.top + 1), 0)
    return [{ table, title: tables[table].title, sheets, rows }]
  })
}

/** "People (12 rows)", or with the sheets where these have other titles: "Scorecard (Jan, Feb, Mar: 36 rows)". */
export function readTableText({ title, sheets, rows }: ReadTable): string {
  const named = sheets.length > most ? [...sheets.slice(0, most), `${sheets.length - most} more`] : sheets
  const where = sheets.length === 1 && sheets[0] === title ? '' : `${named.join(', ')}: `
  return `${title} (${where}${rows} ${rows === 1 ? 'row' : 'rows'})`
}

/** Sheets that are named; a workbook with a tab for each month has more than a line can hold. */
const most = 4
