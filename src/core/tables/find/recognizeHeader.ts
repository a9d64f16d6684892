import { cellText } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'
import { isPeriodNumber } from '../../values/isPeriodNumber.ts'
import type { Column } from '../define.ts'
import { type TableName, tables } from '../index.ts'
import { type HeaderMatch, headerTexts, matchHeader, matchTexts } from './matchHeader.ts'
import type { Naming } from './naming.ts'

/** Tables whose columns may stand side by side in one sheet; they are told apart column by column after this step. */
export const peopleTables: readonly TableName[] = ['people', 'scorecard', 'ratings']

/** Columns that tell whom a row is about. */
export const identity = ['employeeId', 'name', 'email']

/** Tables recognized by their title only: their headers (Key, Value; Word, Kind) are too plain to tell. */
const byTitleOnly: readonly TableName[] = ['settings', 'rules', 'aliases', 'lexicon', 'resources', 'goals', 'scale']

/**
 * What one row is the header of, judged by its cells alone: a table all of whose keys are there and that explains at
 * least half of the headers, else a sheet of people. Null: the row is no header.
 */
export function recognizeHeader(
  grid: Grid,
  row: number,
  naming: Naming,
): { readonly table: TableName; readonly match: HeaderMatch } | null {
  if (filledTexts(grid, row) + periodNumbers(grid, row) < 2) return null
  const texts = headerTexts(grid, row, naming)
  let best: { table: TableName; match: HeaderMatch; share: number } | null = null
  for (const table of Object.keys(tables) as TableName[]) {
    if (peopleTables.includes(table) || byTitleOnly.includes(table)) continue
    const match = matchTexts(texts, table)
    const share = match.recognized.size / match.headers.length
    if (match.recognized.size < 2 || share < 0.5 || !hasKeys(table, match)) continue
    if (!best || match.recognized.size > best.match.recognized.size) best = { table, match, share }
  }
  const people = peopleHeader(grid, row, matchTexts(texts, 'scorecard'))
  if (!best || !people) return best ?? people
  // ID, Name and Role are a roster, though Plan has them too.
  const asPeople = Math.max(...peopleTables.map(table => matchTexts(texts, table).recognized.size))
  return best.match.recognized.size > asPeople && !countsSomething(grid, row, best) ? best : people
}

/** Whether numbers stand under a header that would name something: Wins of a person are counted, not told. */
function countsSomething(grid: Grid, row: number, { table, match }: { table: TableName; match: HeaderMatch }): boolean {
  const columns = new Map(Object.entries<Column>(tables[table].columns))
  return match.headers.some(({ column, cell }) => {
    const meant = column === null || column === 'employeeId' ? undefined : columns.get(column)
    return meant?.need === 'key' && meant.type.kind === 'text' && typeof cellAt(grid, row + 1, cell.column) === 'number'
  })
}

/** Whether the row is the header of a sheet of people: it says whom a row is about, and something else. */
export function recognizePeople(
  grid: Grid,
  row: number,
  naming: Naming,
): { readonly table: TableName; readonly match: HeaderMatch } | null {
  return peopleHeader(grid, row, matchHeader(grid, row, 'scorecard', naming))
}

function peopleHeader(grid: Grid, row: number, match: HeaderMatch): ReturnType<typeof recognizePeople> {
  const known = identity.some(column => match.recognized.has(column))
  return known && match.headers.length >= 2 && !isBelowHeader(grid, row) ? { table: 'scorecard', match } : null
}

/** Whether the row holds numbers and a text above each says what it is: the role of Ana may well be Agent. */
function isBelowHeader(grid: Grid, row: number): boolean {
  const numbers = (grid.cells[row - grid.top] ?? []).flatMap((cell, i) =>
    typeof cell === 'number' && !isPeriodNumber(cell) ? [grid.left + i] : [],
  )
  return numbers.length > 0 && numbers.every(column => isBelowText(grid, row, column))
}

function isBelowText(grid: Grid, row: number, column: number): boolean {
  let above = row - 1
  while (typeof cellAt(grid, above, column) === 'number') above -= 1
  return typeof cellAt(grid, above, column) === 'string'
}

/** How many cells of the row hold a year or a date: months stand in headers as dates. */
function periodNumbers(grid: Grid, row: number): number {
  const cells = grid.cells[row - grid.top] ?? []
  return cells.filter(cell => typeof cell === 'number' && isPeriodNumber(cell)).length
}

/** How many cells of the row hold text. */
export function filledTexts(grid: Grid, row: number): number {
  const cells = grid.cells[row - grid.top] ?? []
  let count = 0
  for (const cell of cells) if (typeof cell === 'string' && cell.trim() !== '') count += 1
  return count
}

/** The row's only text and its column, or null where it holds none or several cells. */
export function loneText(grid: Grid, row: number): { readonly text: string; readonly column: number } | null {
  const cells = grid.cells[row - grid.top] ?? []
  let found: { text: string; column: number } | null = null
  for (let i = 0; i < cells.length; i += 1) {
    const text = cellText(cellAt(grid, row, grid.left + i))
    if (text === '') continue
    if (found) return null
    found = { text, column: grid.left + i }
  }
  return found
}

/** Period may be absent: then everything measured is one period. A table shows at least half of what it requires beside its keys, one without keys all. */
function hasKeys(table: TableName, match: HeaderMatch): boolean {
  const columns = Object.entries<Column>(tables[table].columns)
  const need = columns.some(([, column]) => column.need === 'key') ? 'key' : 'required'
  for (const [key, column] of columns) {
    if (column.need === need && !match.recognized.has(key) && !(table === 'measurements' && key === 'period'))
      return false
  }
  if (table === 'measurements') return match.recognized.has('value')
  const required = columns.filter(([, column]) => column.need === 'required').map(([key]) => key)
  return required.filter(key => match.recognized.has(key)).length * 2 >= required.length
}
