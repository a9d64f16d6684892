import { type Cell, errorNames } from '../../src/core/cells/cell.ts'
import type { Grid } from '../../src/core/cells/grid.ts'
import type { NamedRange, SheetTitle, Snapshot } from '../../src/core/cells/snapshot.ts'
import { trimGrid } from '../../src/core/cells/trimGrid.ts'
import { numberLiteral } from '../../src/core/problems/drawnCell.ts'
import { type Severity, severities } from '../../src/core/problems/severity.ts'
import { type Directives, parseDirectives } from './directives.ts'
import type { Mark } from './mark.ts'

/** A workbook and what is to be said of its cells. */
export interface Drawing {
  readonly snapshot: Snapshot
  readonly marks: readonly Mark[]
}

interface Sheet extends Directives {
  readonly title: string
  readonly rows: Cell[][]
}

const severity = severities.join('|')
const markLine = new RegExp(`^(\\s*)\\^+ (${severity}): (.+)$`)
const unplacedLine = new RegExp(`^(${severity}): (.+)$`)

/**
 * Reads a drawing. A line of text is the title of a sheet, with directives in braces; `| a | b |` is a row;
 * `^^ severity: message` marks the cell above its first caret; `severity: message` alone marks no cell.
 * In a cell a strict decimal literal is a number, nothing is null, TRUE, FALSE and error names are themselves, and all
 * else is text; quotes, as in JSON, make text of anything and keep its spaces.
 */
export function parseDrawing(text: string): Drawing {
  const sheets: Sheet[] = []
  const marks: Mark[] = []
  let spans: readonly Span[] = []
  for (const line of text.split('\n')) {
    const sheet = sheets[sheets.length - 1]
    const mark = markLine.exec(line)
    const unplaced = unplacedLine.exec(line.trim())
    if (line.trim() === '') continue
    if (mark) {
      const column = spans.findIndex(span => span.start <= mark[1]!.length && mark[1]!.length < span.end)
      if (!sheet || column === -1) throw new Error(`The carets stand under no cell: ${line.trim()}`)
      const cell = { sheet: sheet.title, row: sheet.top + sheet.rows.length - 1, column: sheet.left + column }
      marks.push({ cell, severity: mark[2] as Severity, message: mark[3]!.trim() })
    } else if (line.trim().startsWith('|')) {
      if (!sheet) throw new Error(`A row stands above the first sheet title: ${line.trim()}`)
      spans = cellSpans(line)
      sheet.rows.push(spans.map(span => parseCell(line.slice(span.start, span.end).trim())))
    } else if (unplaced) {
      marks.push({ cell: null, severity: unplaced[1] as Severity, message: unplaced[2]! })
    } else if (line.trim().startsWith('^')) {
      throw new Error(`A mark reads "^^ error: message", with ${severities.join(', ')}; not: ${line.trim()}`)
    } else {
      sheets.push({ ...parseDirectives(line.trim()), rows: [] })
      spans = []
    }
  }
  return { snapshot: snapshotOf(sheets), marks }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Where the cells of a row line are, between its bars; a bar inside quotes is text. */
function cellSpans(line: string): readonly Span[] {
  const spans: Span[] = []
  const cell = /\s*(?:"(?:[^"\\]|\\.)*"[^|]*|[^|]*)\|/y
  cell.lastIndex = line.indexOf('|') + 1
  for (let match = cell.exec(line); match; match = cell.exec(line)) {
    spans.push({ start: match.index, end: cell.lastIndex - 1 })
    if (line.slice(cell.lastIndex).trim() === '') return spans
  }
  throw new Error(`A row ends with a bar: ${line.trim()}`)
}

function parseCell(text: string): Cell {
  if (text === '') return null
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE'
  if (numberLiteral.test(text)) return Number(text)
  if (text.startsWith('"')) return JSON.parse(text) as string
  const error = errorNames.find(name => name === text)
  return error === undefined ? text : { error }
}

function snapshotOf(sheets: readonly Sheet[]): Snapshot {
  return {
    sheets: sheets.map(({ title, ours }): SheetTitle => ({ title, ours, visible: true })),
    grids: sheets.flatMap(gridsOf),
    namedRanges: sheets.flatMap(({ title, named }): NamedRange[] =>
      named.map(({ name, range }) => ({ name, sheet: title, range })),
    ),
  }
}

/** The sheet in the normal form that every host gives it; a sheet without content has no grid. */
function gridsOf({ title, top, left, rows, formats, merges, hiddenRows, hiddenColumns }: Sheet): readonly Grid[] {
  const width = Math.max(0, ...rows.map(row => row.length))
  const grid = trimGrid({
    sheet: title,
    top,
    left,
    cells: rows,
    formats: Array.from({ length: width }, (_, i) => formats.get(left + i) ?? 'general'),
    merges,
    hiddenRows,
    hiddenColumns,
  })
  return grid === null ? [] : [grid]
}
