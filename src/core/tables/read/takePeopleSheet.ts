import { cellText } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import type { Grid } from '../../cells/grid.ts'
import { type DateOrder, inferDateConvention } from '../../values/dateConvention.ts'
import { readDateText } from '../../values/dateText.ts'
import type { Period } from '../../values/parsePeriod.ts'
import { quoted } from '../../values/quoted.ts'
import type { Parsed } from '../../values/state.ts'
import type { Block, HeaderCell } from '../block.ts'
import { columnNamed } from '../find/matchHeader.ts'
import { besideColumns } from './besideColumns.ts'
import { type ColumnMeaning, classifyColumn } from './classifyColumn.ts'
import { joinHeaders } from './joinHeaders.ts'
import { type NamedColumn, type PairedColumns, pairTargets } from './pairTargets.ts'
import { peopleRows } from './peopleRows.ts'
import type { KnownMeasures, MeasureColumn, PeopleSheet } from './peopleSheet.ts'
import type { PeriodReader } from './periodReader.ts'
import type { ReadContext } from './readContext.ts'
import { personColumns, whomColumns } from './whomColumns.ts'

/** Columns that say more of a person than who it is. */
const rosterColumns = ['role', 'manager', 'team', 'level']

const planNumbers = ['target', 'floor', 'stretch'] as const

/** Takes a sheet of people apart: its columns by what they mean, its rows by what they are. */
export function takePeopleSheet(
  block: Block,
  grid: Grid,
  known: KnownMeasures,
  periods: PeriodReader,
  context: ReadContext,
): PeopleSheet | null {
  const whom = whomColumns(block, grid, periods, context)
  const key = personColumns.map(name => whom.get(name)).find(column => column !== undefined)
  if (key === undefined) return null
  const joined = joinHeaders(block, grid, Math.max(...personColumns.map(name => whom.get(name) ?? -1)))
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
  const { order } = inferDateConvention(
    joined.headers.map(({ header }) => header),
    'general',
    undefined,
  ).convention
  const beside = besideColumns(joined.headers, grid, rows.personRows, Math.max(...whom.values()))
  for (const header of joined.headers) {
    if ([...whom.values()].includes(header.column)) continue
    const cells = rows.personRows.map(row => cellAt(grid, row, header.column))
    const place = { sheet: block.sheet, row: header.row, column: header.column }
    // A column with a target and no value yet is a metric that nobody has been measured by.
    const planned = planNumbers.flatMap(word => cellAt(grid, rows.planRows.get(word) ?? -1, header.column) ?? [])
    const meaning: ColumnMeaning = beside.has(header.column)
      ? { is: 'leftOut', kind: 'column', reason: 'it stands beside the table, behind a blank column' }
      : classifyColumn(header, [...cells, ...planned], around)
    if (meaning.is === 'person')
      peopleHeaders.push({ header: cellText(header.header), cell: place, column: meaning.column })
    if (meaning.is === 'rating')
      ratingHeaders.push({ header: cellText(header.header), cell: place, column: meaning.column })
    if (meaning.is === 'self') self = place
    if (meaning.is === 'measure') {
      const dated = openDate(meaning, order, periods)
      if (dated?.state === 'value') numbers.push({ header, period: dated.value, metric: '' })
      else if (dated?.state === 'invalid')
        context.findings.push({
          rule: dated.rule,
          cell: place,
          message: `${quoted(meaning.metric)} can be read with the day first or the month first: write 2025-03-31. Its values wait.`,
        })
      else numbers.push({ header, period: meaning.period, metric: meaning.metric })
    }
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

/** A header such as 03/04/2025, read in the order that the other headers show; null: it is no such date. */
function openDate(
  { metric }: ColumnMeaning & { is: 'measure' },
  order: DateOrder | 'ask',
  periods: PeriodReader,
): Parsed<Period> | null {
  return readDateText(metric)?.kind === 'open' ? periods.read(metric, 'general', order) : null
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
