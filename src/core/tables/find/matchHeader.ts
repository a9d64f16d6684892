import { cellText } from '../../cells/cell.ts'
import { cellAt, gridEnd } from '../../cells/cellAt.ts'
import type { Range } from '../../cells/cellRef.ts'
import type { Grid } from '../../cells/grid.ts'
import type { HeaderCell } from '../block.ts'
import type { Columns } from '../define.ts'
import { type ColumnKey, findColumn } from '../findColumn.ts'
import { type TableName, tables } from '../index.ts'
import { normalizeName } from '../normalizeName.ts'
import type { Naming } from './naming.ts'

/** The headers of one sheet row as a table would read them. */
export interface HeaderMatch {
  readonly headers: readonly HeaderCell[]
  /** Distinct columns of the table that were recognized. */
  readonly recognized: ReadonlySet<string>
}

/** The text of a header cell, and the normalized name of the column that it means; null: it means none. */
interface HeaderText extends Pick<HeaderCell, 'header' | 'cell'> {
  readonly name: string | null
}

/** Reads one row, or a part of it, as the header of a table; of two headers that mean one column the first is taken. */
export function matchHeader(
  grid: Grid,
  row: number,
  table: TableName,
  naming: Naming,
  within?: Pick<Range, 'left' | 'right'>,
): HeaderMatch {
  return matchTexts(headerTexts(grid, row, naming, within), table)
}

/** The filled cells of one row, or of a part of it, as headers of whatever table: they are normalized once for all of them. */
export function headerTexts(
  grid: Grid,
  row: number,
  naming: Naming,
  within: Pick<Range, 'left' | 'right'> = { left: grid.left, right: gridEnd(grid).column - 1 },
): readonly HeaderText[] {
  const texts: HeaderText[] = []
  for (let column = within.left; column <= within.right; column += 1) {
    const cell = cellAt(grid, row, column)
    const header = cellText(cell)
    if (header === '') continue
    const name = typeof cell === 'string' ? meantName(header, naming) : null
    texts.push({ header, cell: { sheet: grid.sheet, row, column }, name })
  }
  return texts
}

/** The same texts as the headers of one table. */
export function matchTexts(texts: readonly HeaderText[], table: TableName): HeaderMatch {
  const recognized = new Set<string>()
  const headers = texts.map(({ header, cell, name }): HeaderCell => {
    const found = name === null ? null : findColumn(table, name)
    if (found === null || recognized.has(found)) return { header, cell, column: null }
    recognized.add(found)
    return { header, cell, column: found }
  })
  if (lacksPerson(table, recognized)) standInForPerson(headers, recognized, texts)
  return { headers, recognized }
}

/** Tables that name people have no column for names: where their ID column is absent, an e-mail or a name stands in. */
function lacksPerson(table: TableName, recognized: ReadonlySet<string>): boolean {
  const columns: Columns = tables[table].columns
  return 'employeeId' in columns && !('name' in columns) && !recognized.has('employeeId')
}

function standInForPerson(headers: HeaderCell[], recognized: Set<string>, texts: readonly HeaderText[]): void {
  for (const wanted of ['email', 'name']) {
    const i = texts.findIndex(
      ({ name }, at) => name !== null && headers[at]!.column === null && findColumn('people', name) === wanted,
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
  const name = meantName(header, naming)
  return name === null ? null : findColumn(table, name)
}

/** The normalized name that a header stands for, by the user's own aliases first; null where the user leaves it out. */
function meantName(header: string, naming: Naming): string | null {
  const name = normalizeName(header)
  const alias = naming.column.get(name)
  if (alias === undefined) return name
  return alias === '-' ? null : normalizeName(alias)
}
