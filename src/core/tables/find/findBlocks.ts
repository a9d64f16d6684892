import { cellText, isBlank } from '../../cells/cell.ts'
import { cellAt, gridEnd } from '../../cells/cellAt.ts'
import type { Range } from '../../cells/cellRef.ts'
import type { Grid } from '../../cells/grid.ts'
import type { NamedRange } from '../../cells/snapshot.ts'
import type { Block, CellText, FoundBy } from '../block.ts'
import { findTableByTitle } from '../findTableByTitle.ts'
import type { TableName } from '../index.ts'
import { guessHeaderRow } from './guessHeaderRow.ts'
import { headRows } from './headRows.ts'
import { type HeaderMatch, matchHeader } from './matchHeader.ts'
import { aliasOf, type Naming } from './naming.ts'
import { filledTexts, loneText, peopleTables, recognizeHeader, recognizePeople } from './recognizeHeader.ts'

interface Header {
  readonly table: TableName
  readonly by: FoundBy
  readonly row: number
  readonly match: HeaderMatch
}

/** The table that a sheet's title names, by the user's aliases first; '-' where the user leaves the sheet out. */
export function titledTable(title: string, naming: Naming): TableName | '-' | null {
  const alias = aliasOf(naming, 'sheet', title)
  return alias === '-' ? '-' : findTableByTitle(alias ?? title)
}

/** Every table in one sheet, from top to bottom: table objects first, then what the rows themselves show. */
export function findBlocks(grid: Grid, namedRanges: readonly NamedRange[], naming: Naming): readonly Block[] {
  const named = titledTable(grid.sheet, naming)
  if (named === '-') return []
  const isSaid = aliasOf(naming, 'sheet', grid.sheet) !== null
  const titled = named !== null && (isSaid || bearsTitle(grid, named, naming)) ? named : null
  const objects = namedRanges.filter(range => range.sheet === grid.sheet)
  const blocks: Block[] = []
  for (const object of objects) {
    const header = objectHeader(grid, object, naming)
    if (header) blocks.push(blockOf(grid, header, object.range))
  }
  const headers = headersOf(grid, titled, naming, blocks)
  headers.forEach((header, i) => {
    const until = headers[i + 1]?.row ?? gridEnd(grid).row
    const left = Math.min(...header.match.headers.map(cell => cell.cell.column))
    const right = Math.max(...header.match.headers.map(cell => cell.cell.column))
    const bottom = lastFilledRow(grid, header.row, until - 1, i + 1 < headers.length)
    blocks.push(blockOf(grid, header, { top: header.row, left, bottom, right }))
  })
  return blocks
}

/**
 * Whether the sheet can be what its title says: one called KPIs may list metrics, or hold people's values of them, and
 * a Scorecard may be a long table. It is not if some row is the header of values, and explained no worse as that.
 */
function bearsTitle(grid: Grid, table: TableName, naming: Naming): boolean {
  const most = titledHeader(grid, table, naming, [])?.match.recognized.size ?? 0
  for (let row = grid.top; row < Math.min(gridEnd(grid).row, grid.top + headRows); row += 1) {
    const found = recognizeHeader(grid, row, naming)
    if (found === null || found.table === table || found.match.recognized.size < most) continue
    if (found.table === 'measurements' || (!peopleTables.includes(table) && found.table === 'scorecard')) return false
  }
  return true
}

function objectHeader(grid: Grid, object: NamedRange, naming: Naming): Header | null {
  const row = object.range.top
  const table = titledTable(object.name, naming)
  if (table === '-') return null
  if (table) return { table, by: 'namedRange', row, match: matchHeader(grid, row, table, naming, object.range) }
  const found = recognizeHeader(grid, row, naming)
  return found && { ...found, by: 'namedRange', row, match: matchHeader(grid, row, found.table, naming, object.range) }
}

function headersOf(grid: Grid, titled: TableName | null, naming: Naming, objects: readonly Block[]): Header[] {
  const first = titled && !peopleTables.includes(titled) ? titledHeader(grid, titled, naming, objects) : null
  const headers: Header[] = []
  const end = gridEnd(grid).row
  for (let row = first?.row ?? grid.top; row < end; row += 1) {
    const open = headers[headers.length - 1]
    if (inside(objects, row)) continue
    if (!open) {
      if (row - grid.top >= headRows) break
      const header = first ?? opening(grid, row, titled, naming)
      if (header) headers.push(header)
    } else if (repeats(grid, row, open)) {
      headers.push({ ...open, row, match: matchHeader(grid, row, open.table, naming) })
    } else if (!first && isBlankRow(grid, row - 1) && !isBlankRow(grid, row)) {
      const found = recognizeHeader(grid, row, naming)
      if (found && found.match.recognized.size >= 2) headers.push({ ...found, by: 'headers', row })
    }
  }
  if (headers.length > 0 || objects.length > 0) return headers
  const guess = guessHeaderRow(grid, headRows) ?? (titled === null ? null : firstTexts(grid))
  if (guess === null) return []
  const table = titled ?? 'scorecard'
  return [{ table, by: titled ? 'title' : 'headers', row: guess, match: matchHeader(grid, guess, table, naming) }]
}

/** The head row that the titled table explains best: banners and notes above it explain nothing. */
function titledHeader(grid: Grid, table: TableName, naming: Naming, objects: readonly Block[]): Header | null {
  let best: Header | null = null
  for (let row = grid.top; row < Math.min(gridEnd(grid).row, grid.top + headRows); row += 1) {
    if (inside(objects, row)) continue
    const match = matchHeader(grid, row, table, naming)
    if (match.recognized.size > (best?.match.recognized.size ?? 0)) best = { table, by: 'title', row, match }
  }
  return best
}

function opening(grid: Grid, row: number, titled: TableName | null, naming: Naming): Header | null {
  const found = titled ? recognizePeople(grid, row, naming) : recognizeHeader(grid, row, naming)
  if (!found) return null
  if (!titled) return { ...found, by: 'headers', row }
  return { table: titled, by: 'title', row, match: matchHeader(grid, row, titled, naming) }
}

function repeats(grid: Grid, row: number, open: Header): boolean {
  const [first] = open.match.headers
  if (!first || cellText(cellAt(grid, row, first.cell.column)) !== first.header) return false
  return open.match.headers.every(({ header, cell }) => cellText(cellAt(grid, row, cell.column)) === header)
}

function blockOf(grid: Grid, header: Header, range: Range): Block {
  return {
    table: header.table,
    sheet: grid.sheet,
    by: header.by,
    headerTop: header.row,
    headerBottom: header.row,
    body: { top: header.row + 1, left: range.left, bottom: range.bottom, right: range.right },
    caption: captionOf(grid, header.row),
    headers: header.match.headers,
  }
}

/** The nearest lone text within the three rows above a header. */
function captionOf(grid: Grid, row: number): CellText | null {
  for (let above = row - 1; above >= Math.max(grid.top, row - 3); above -= 1) {
    const lone = loneText(grid, above)
    if (lone) return { text: lone.text, cell: { sheet: grid.sheet, row: above, column: lone.column } }
    if (!isBlankRow(grid, above)) return null
  }
  return null
}

/** The last row that holds anything; above a following header its caption and the blank rows around it are cut. */
function lastFilledRow(grid: Grid, header: number, last: number, followed: boolean): number {
  let row = last
  while (row > header && (isBlankRow(grid, row) || (followed && loneText(grid, row) !== null))) row -= 1
  return row
}

/** A titled sheet has a header even if nothing under it says whom its rows are about. */
function firstTexts(grid: Grid): number | null {
  const row = grid.cells.findIndex((_, i) => filledTexts(grid, grid.top + i) >= 2)
  return row === -1 ? null : grid.top + row
}

function isBlankRow(grid: Grid, row: number): boolean {
  return (grid.cells[row - grid.top] ?? []).every(isBlank)
}

function inside(objects: readonly Block[], row: number): boolean {
  return objects.some(block => row >= block.headerTop && row <= block.body.bottom)
}
