import { cellText, isBlank } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import type { Grid } from '../../cells/grid.ts'
import { isClockText } from '../../values/parseDuration.ts'
import type { Block, HeaderCell } from '../block.ts'
import { nameColumn } from '../find/guessHeaderRow.ts'
import { columnNamed } from '../find/matchHeader.ts'
import { classifyColumn } from './classifyColumn.ts'
import { joinHeaders } from './joinHeaders.ts'
import { type NamedColumn, type PairedColumns, pairTargets } from './pairTargets.ts'
import { peopleRows } from './peopleRows.ts'
import type { KnownMeasures, MeasureColumn, PeopleSheet } from './peopleSheet.ts'
import type { PeriodReader } from './periodReader.ts'
import type { ReadContext } from './readContext.ts'

/** Columns that say more of a person than who it is. */
const rosterColumns = ['role', 'manager', 'team', 'level']

const planNumbers = ['target', 'floor', 'stretch'] as const
const keys = ['employeeId', 'email', 'name'] as const

/** Takes a sheet of people apart: its columns by what they mean, its rows by what they are. */
export function takePeopleSheet(
  block: Block,
  grid: Grid,
  known: KnownMeasures,
  periods: PeriodReader,
  context: ReadContext,
): PeopleSheet | null {
  const whom = whomColumns(block, grid, periods, context)
  const key = keys.map(name => whom.get(name)).find(column => column !== undefined)
  if (key === undefined) return null
  const joined = joinHeaders(block, grid, Math.max(...keys.map(name => whom.get(name) ?? -1)))
  const body = { ...block.body, top: joined.bottom + 1 }
  const headed: Block = { ...block, headerTop: joined.top, headerBottom: joined.bottom, body }
  const rows = peopleRows(headed, grid, whom, context)
  const peopleHeaders: HeaderCell[] = [...whomHeaders(block, whom)]
  const ratingHeaders: HeaderCell[] = []
  const numbers: NamedColumn[] = []
  let self: CellRef | null = null
  const longRatings = block.table === 'ratings' && block.headers.some(({ header }) => isLongRating(header, context))
  const severalPeriods = joined.headers.filter(({ header }) => periods.ofHeader(header) !== null).length > 1
  const around = { known, periods, severalPeriods, context, longRatings, table: block.table }
  for (const header of joined.headers) {
    if ([...whom.values()].includes(header.column)) continue
    const cells = rows.personRows.map(row => cellAt(grid, row, header.column))
    const place = { sheet: block.sheet, row: header.row, column: header.column }
    // A column with a target and no value yet is a metric that nobody has been measured by.
    const planned = planNumbers.flatMap(word => cellAt(grid, rows.planRows.get(word) ?? -1, header.column) ?? [])
    const meaning = classifyColumn(header, [...cells, ...planned], around)
    if (meaning.is === 'person')
      peopleHeaders.push({ header: cellText(header.header), cell: place, column: meaning.column })
    if (meaning.is === 'rating')
      ratingHeaders.push({ header: cellText(header.header), cell: place, column: meaning.column })
    if (meaning.is === 'self') self = place
    if (meaning.is === 'measure') numbers.push({ header, period: meaning.period, metric: meaning.metric })
    if (meaning.is === 'leftOut' && cells.some(cell => cell !== null)) {
      context.leftOut.push({ cell: place, what: cellText(header.header), kind: meaning.kind, reason: meaning.reason })
    }
  }
  const { measures, leftOut } = pairTargets(numbers, metric => known.metricOf(metric) !== null)
  for (const { header, reason } of leftOut) {
    const cell = { sheet: block.sheet, row: header.row, column: header.column }
    context.leftOut.push({ cell, what: cellText(header.header), kind: 'column', reason })
  }
  const rated = ratingHeaders.some(({ column }) => column === 'rating' || column === 'calibrated')
  for (const { header, cell } of rated ? [] : ratingHeaders) {
    context.leftOut.push({
      cell,
      what: header,
      kind: 'column',
      reason: 'it belongs to ratings, and this sheet has none',
    })
  }
  const idHeaders = (headers: readonly HeaderCell[]): HeaderCell[] =>
    headers.some(header => header.column === 'employeeId') ? [...headers] : [keyHeader(block, key), ...headers]
  const isRoster =
    block.table === 'people' || peopleHeaders.some(({ column }) => column !== null && rosterColumns.includes(column))
  return {
    block: headed,
    whom,
    measures: nameMeasures(measures, block, periods),
    people: isRoster ? { ...headed, table: 'people', headers: idHeaders(peopleHeaders) } : null,
    ratings: rated ? { ...headed, table: 'ratings', headers: idHeaders(ratingHeaders) } : null,
    self,
    ...rows,
  }
}

/** The columns that say whom a row is about, by the words of Scorecard; where none does, the first column of names. */
function whomColumns(block: Block, grid: Grid, periods: PeriodReader, context: ReadContext): Map<string, number> {
  const whom = new Map<string, number>()
  for (const { header, cell } of block.headers) {
    const column = columnNamed(header, 'scorecard', context.naming)
    if (column === null || whom.has(column)) continue
    if (column === 'manager' && !holdsNames(block, grid, cell.column)) continue
    if (column === 'team' && holdsTimes(block, grid, cell.column)) continue
    whom.set(column, cell.column)
  }
  const named = whom.has('name') ? [] : block.headers.filter(header => isPersonId(header, context))
  if (named.length > 1) {
    // Of Employee ID and Worker one is the number, and the other holds names.
    const id = named.find(({ header }) => numberWord.test(header)) ?? named[0]!
    whom.set('employeeId', id.cell.column)
    whom.set('name', named.find(header => header !== id)!.cell.column)
  }
  if (keys.some(name => whom.has(name))) return whom
  const guess = nameColumn(grid, block.headerTop)
  if (guess === null || holdsOther(block, grid, guess, periods, context)) return whom
  for (const [name, column] of whom) if (column === guess) whom.delete(name)
  whom.set('name', guess)
  context.findings.push({
    rule: 'column-guessed',
    cell: { sheet: block.sheet, row: block.headerTop, column: guess },
    message: 'No header says which column names the people; this one is taken because it holds names.',
  })
  return whom
}

const numberWord = /\b(?:id|no|nr|number|nummer|code|key|matricule|legajo|matr[ií]cula|matricola)\b|#|n[º°]/i

function isPersonId({ header }: HeaderCell, context: ReadContext): boolean {
  return columnNamed(header, 'scorecard', context.naming) === 'employeeId'
}

/** A first column of metrics or of months: people stand across, or nowhere. */
function holdsOther(block: Block, grid: Grid, column: number, periods: PeriodReader, context: ReadContext): boolean {
  if (columnNamed(cellText(cellAt(grid, block.headerTop, column)), 'metrics', context.naming) === 'metric') return true
  for (let row = block.body.top; row <= block.body.bottom; row += 1) {
    const cell = cellAt(grid, row, column)
    if (!isBlank(cell) && periods.ofHeader(cell) === null) return false
  }
  return true
}

/** A column Manager that holds text is the manager's name; one that holds numbers is the manager's rating. */
function holdsNames(block: Block, grid: Grid, column: number): boolean {
  let texts = 0
  let others = 0
  for (let row = block.body.top; row <= block.body.bottom; row += 1) {
    const cell = cellAt(grid, row, column)
    if (typeof cell === 'string' && !/^\s*\d/.test(cell)) texts += 1
    else if (typeof cell === 'number' || typeof cell === 'string') others += 1
  }
  return texts >= others
}

/** Time is a team in Portuguese, and a measure where it holds times. */
function holdsTimes(block: Block, grid: Grid, column: number): boolean {
  for (let row = block.body.top; row <= block.body.bottom; row += 1) {
    const cell = cellAt(grid, row, column)
    if (typeof cell === 'string' && isClockText(cell)) return true
  }
  return false
}

function whomHeaders(block: Block, whom: ReadonlyMap<string, number>): HeaderCell[] {
  return [...whom]
    .filter(([column]) => column !== 'period')
    .map(([column, at]) => {
      const found = block.headers.find(header => header.cell.column === at)
      const cell = found?.cell ?? { sheet: block.sheet, row: block.headerTop, column: at }
      return { header: found?.header ?? '', cell, column }
    })
}

/** The column that stands for the Employee ID where there is none: the e-mail, else the name. */
function keyHeader(block: Block, column: number): HeaderCell {
  const found = block.headers.find(header => header.cell.column === column)
  const cell = found?.cell ?? { sheet: block.sheet, row: block.headerTop, column }
  return { header: found?.header ?? '', cell, column: 'employeeId' }
}

function isLongRating(header: string, context: ReadContext): boolean {
  const column = columnNamed(header, 'ratings', context.naming)
  return column === 'rater' || column === 'cycle'
}

/** Where the headers are nothing but periods, the sheet's caption or title names the one metric. */
function nameMeasures(
  measures: PairedColumns['measures'],
  block: Block,
  periods: PeriodReader,
): readonly MeasureColumn[] {
  const caption = block.caption && !periods.ofHeader(block.caption.text) ? block.caption.text : block.sheet
  return measures.map(({ header, period, metric, target }) => ({
    metric: metric === '' ? caption : metric,
    period,
    target,
    column: header.column,
    cell: { sheet: block.sheet, row: header.row, column: header.column },
  }))
}
