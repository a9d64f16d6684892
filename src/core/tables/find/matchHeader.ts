import { cellText } from '../../cells/cell.ts'
import { cellAt, gridEnd } from '../../cells/cellAt.ts'
import type { Range } from '../../cells/cellRef.ts'
import type { Grid } from '../../cells/grid.ts'
import type { HeaderCell } from '../block.ts'
import type { Columns } from '../define.ts'
import { type ColumnKey, findColumn } from '../findColumn.ts'
import { type TableName, tables } from '../index.ts'
import { aliasOf, type Naming } from './naming.ts'

/** The headers of one sheet row as a table would read them. */
export interface HeaderMatch {
  readonly headers: readonly HeaderCell[]
  /** Distinct columns of the table that were recognized. */
  readonly recognized: ReadonlySet<string>
}

/** Reads one row, or a part of it, as the header of a table; of two headers that mean one column the first is taken. */
export function matchHeader(
  grid: Grid,
  row: number,
  table: TableName,
  naming: Naming,
  within: Pick<Range, 'left' | 'right'> = { left: grid.left, right: gridEnd(grid).column - 1 },
): HeaderMatch {
  const headers: HeaderCell[] = []
  const recognized = new Set<string>()
  for (let column = within.left; column <= within.right; column += 1) {
    const cell = cellAt(grid, row, column)
    const header = cellText(cell)
    if (header === '') continue
    const found = typeof cell === 'string' ? columnNamed(header, table, naming) : null
    const key = found !== null && !recognized.has(found) ? found : null
    if (key !== null) recognized.add(key)
    headers.push({ header, cell: { sheet: grid.sheet, row, column }, column: key })
  }
  if (lacksPerson(table, recognized)) standInForPerson(headers, recognized, naming)
  return { headers, recognized }
}

/** Tables that name people have no column for names: where their ID column is absent, an e-mail or a name stands in. */
function lacksPerson(table: TableName, recognized: ReadonlySet<string>): boolean {
  const columns: Columns = tables[table].columns
  return 'employeeId' in columns && !('name' in columns) && !recognized.has('employeeId')
}

function standInForPerson(headers: HeaderCell[], recognized: Set<string>, naming: Naming): void {
  for (const wanted of ['email', 'name']) {
    const i = headers.findIndex(
      ({ header, column }) => column === null && columnNamed(header, 'people', naming) === wanted,
    )
    if (i === -1) continue
    headers[i] = { ...headers[i]!, column: 'employeeId' }
    recognized.add('employeeId')
    return
  }
}

/** The column of a table that a header means, by the user's own aliases first. */
export function columnNamed<Name extends TableName>(
  header: string,
  table: Name,
  naming: Naming,
): ColumnKey<Name> | null {
  const alias = aliasOf(naming, 'column', header)
  if (alias === '-') return null
  return findColumn(table, alias ?? header)
}
