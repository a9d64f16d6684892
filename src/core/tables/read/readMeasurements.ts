import { type Cell, cellText, isBlank } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { Grid } from '../../cells/grid.ts'
import { bareTarget } from '../../values/bareTarget.ts'
import { inferDateConvention } from '../../values/dateConvention.ts'
import { inferNumberConvention } from '../../values/numberConvention.ts'
import { parseDate } from '../../values/parseDate.ts'
import { parseNumber } from '../../values/parseNumber.ts'
import { states } from '../../values/state.ts'
import type { Block } from '../block.ts'
import { measurements } from '../measurements.ts'
import { columnAnswers, columnQuestions, isAsked } from './columnQuestions.ts'
import { emptyFact, type FactsBuilder, stateCode } from './factsBuilder.ts'
import { measureParser } from './measureParser.ts'
import type { PeriodReader } from './periodReader.ts'
import type { ReadContext } from './readContext.ts'
import { bodyRows, columnsOf, reportMissingColumns } from './readRows.ts'
import { stateNote } from './stateNote.ts'

const valueState = states.indexOf('value')

/**
 * Reads a long table of measurements column by column. Each distinct person, metric and period is read once; what a
 * metric's values mean is judged over that metric's own cells.
 */
export function readMeasurements(
  block: Block,
  grid: Grid,
  unitOf: (metric: string) => string | null,
  metricOf: (written: string) => string,
  facts: FactsBuilder,
  periods: PeriodReader,
  context: ReadContext,
): void {
  const columns = columnsOf(block)
  const rows = bodyRows(block, grid, columns, context)
  reportMissingColumns(measurements, block, columns, context)
  const column = (key: string) => columns.get(key) ?? -1
  const at = (key: string, row: number) => ({ sheet: block.sheet, row, column: Math.max(column(key), block.body.left) })
  const person = distinct(cell => facts.person(cellText(cell)))
  const metric = distinct(cell => facts.metric(metricOf(cellText(cell))))
  const source = distinct(cell => (isBlank(cell) ? -1 : facts.source(cellText(cell))))
  const cohort = distinct(cell => (isBlank(cell) ? -1 : facts.cohort(cellText(cell))))
  const period = periodColumn(block, grid, rows, column('period'), facts, periods, context)
  const readN = numberColumn(block, grid, rows, 'n', context)
  const readAsOf = dateColumn(block, grid, rows, 'asOf', context)
  const readValue = valueColumn(block, grid, rows, metricOf, unitOf, context)
  const fact = emptyFact()
  fact.sheet = facts.sheet(block.sheet)
  fact.column = column('value')
  fact.keyColumn = column('employeeId')
  fact.targetColumn = column('target')
  for (const row of rows) {
    const who = cellAt(grid, row, column('employeeId'))
    const what = cellAt(grid, row, column('metric'))
    const missing = isBlank(who) ? 'Employee ID' : isBlank(what) ? 'Metric' : null
    if (missing !== null) {
      context.findings.push({
        rule: 'row-without-key',
        cell: at(missing === 'Metric' ? 'metric' : 'employeeId', row),
        message: `Row ${row + 1} of ${block.sheet} has no ${missing} and is left out.`,
      })
      continue
    }
    fact.period = period(row)
    if (fact.period === unreadPeriod) continue
    const read = readValue(row, 'value')
    fact.person = person(who)
    fact.metric = metric(what)
    fact.source = source(cellAt(grid, row, column('source')))
    fact.cohort = cohort(cellAt(grid, row, column('cohort')))
    fact.row = row
    fact.value = read.value
    fact.state = read.state
    fact.scale = read.scale
    fact.target = columns.has('target') ? readValue(row, 'target').value : Number.NaN
    fact.n = readN(row)
    fact.asOf = readAsOf(row)
    facts.add(fact)
  }
}

/** Stands for a period that cannot be read: the row is left out, and a finding says so. */
const unreadPeriod = -2

/** Reads each distinct cell once. */
function distinct(read: (cell: Cell) => number): (cell: Cell) => number {
  const known = new Map<Cell, number>()
  return cell => {
    const found = known.get(cell)
    if (found !== undefined) return found
    const value = read(cell)
    known.set(cell, value)
    return value
  }
}

function periodColumn(
  block: Block,
  grid: Grid,
  rows: readonly number[],
  column: number,
  facts: FactsBuilder,
  periods: PeriodReader,
  context: ReadContext,
): (row: number) => number {
  if (column === -1) return () => -1
  const format = grid.formats[column - grid.left] ?? 'general'
  const header = block.headers.find(candidate => candidate.cell.column === column)!.header
  const answers = columnAnswers(block.sheet, header, context)
  const firstRows = new Map<Cell, number>()
  for (const row of rows) {
    const cell = cellAt(grid, row, column)
    if (!firstRows.has(cell)) firstRows.set(cell, row)
  }
  const cells = [...firstRows.keys()]
  const { convention, questions } = inferDateConvention(cells, format, answers.dates)
  const at = (index: number) => ({ sheet: block.sheet, row: firstRows.get(cells[index]!)!, column })
  columnQuestions(questions, block.sheet, header, at, context)
  const read = distinct(cell => {
    const parsed = periods.read(cell, format, convention.order)
    return parsed.state === 'value' ? facts.period(parsed.value) : unreadPeriod
  })
  return row => {
    const cell = cellAt(grid, row, column)
    const index = read(cell)
    if (index !== unreadPeriod) return index
    const parsed = periods.read(cell, format, convention.order)
    const blank = parsed.state !== 'invalid'
    if (!blank && isAsked(parsed.rule, questions)) return unreadPeriod
    context.findings.push({
      rule: blank ? 'row-without-key' : parsed.rule,
      cell: { sheet: block.sheet, row, column },
      message: blank ? `Row ${row + 1} of ${block.sheet} has no Period and is left out.` : parsed.message,
    })
    return unreadPeriod
  }
}

/** Values and targets by metric: both are judged together, since they are on one scale. */
function valueColumn(
  block: Block,
  grid: Grid,
  rows: readonly number[],
  metricOf: (written: string) => string,
  unitOf: (metric: string) => string | null,
  context: ReadContext,
): (
  row: number,
  key: 'value' | 'target',
) => { readonly value: number; readonly state: number; readonly scale: number } {
  const columns = columnsOf(block)
  const metricColumn = columns.get('metric') ?? -1
  const gathered = new Map<Cell, { cells: Cell[]; rows: number[] }>()
  for (const row of rows) {
    const metric = cellAt(grid, row, metricColumn)
    const entry = gathered.get(metric) ?? { cells: [], rows: [] }
    if (entry.cells.length === 0) gathered.set(metric, entry)
    entry.cells.push(cellAt(grid, row, columns.get('value') ?? -1))
    entry.rows.push(row)
  }
  const valueFormat = grid.formats[(columns.get('value') ?? 0) - grid.left] ?? 'general'
  const parsers = new Map<Cell, ReturnType<typeof measureParser>>()
  for (const [cell, entry] of gathered) {
    const metric = metricOf(cellText(cell))
    const answers = columnAnswers(block.sheet, metric, context)
    const targets = columns.has('target')
      ? entry.rows.map(row => bareTarget(cellAt(grid, row, columns.get('target')!)))
      : []
    const format = valueFormat === 'percent' && unitOf(metric) !== '%' ? 'general' : valueFormat
    const parser = measureParser(
      metric,
      unitOf(metric),
      targets.length ? entry.cells.concat(targets) : entry.cells,
      format,
      answers,
    )
    const at = (index: number) => ({
      sheet: block.sheet,
      row: entry.rows[index % entry.rows.length]!,
      column: columns.get(index < entry.rows.length ? 'value' : 'target') ?? block.body.left,
    })
    columnQuestions(parser.questions, block.sheet, metric, at, context)
    parsers.set(cell, parser)
  }
  const result = { value: Number.NaN, state: 0, scale: 1 }
  return (row, key) => {
    const metric = cellAt(grid, row, metricColumn)
    const written = cellAt(grid, row, columns.get(key) ?? -1)
    const cell = key === 'target' ? bareTarget(written) : written
    const parser = parsers.get(metric)!
    result.scale = parser.factor
    result.value =
      typeof cell === 'number' ? (key === 'value' ? parser.plain(cell) : parser.plainPlan(cell)) : Number.NaN
    result.state = valueState
    if (!Number.isNaN(result.value)) return result
    const parsed = (key === 'value' ? parser.parse : parser.plan)(cell)
    result.state = stateCode(parsed.state)
    if (parsed.state === 'value') result.value = parsed.value
    const place = { sheet: block.sheet, row, column: columns.get(key) ?? block.body.left }
    const note = cell === null ? null : stateNote(cell, parsed, place, metricOf(cellText(metric)), parser.questions)
    if (note) context.findings.push(note)
    return result
  }
}

function numberColumn(
  block: Block,
  grid: Grid,
  rows: readonly number[],
  key: string,
  context: ReadContext,
): (row: number) => number {
  const column = columnsOf(block).get(key)
  if (column === undefined) return () => Number.NaN
  const header = block.headers.find(candidate => candidate.column === key)!.header
  const answers = columnAnswers(block.sheet, header, context)
  const cells = rows.map(row => cellAt(grid, row, column))
  const { convention, questions } = inferNumberConvention(cells, 'general', { percentUnit: false, answers })
  columnQuestions(questions, block.sheet, header, index => ({ sheet: block.sheet, row: rows[index]!, column }), context)
  return row => {
    const cell = cellAt(grid, row, column)
    if (typeof cell === 'number' && cell >= 0 && convention.percent === 'none') return cell
    const parsed = parseNumber(cell, convention)
    if (parsed.state === 'value' && parsed.value >= 0) return parsed.value
    if (parsed.state === 'invalid' && isAsked(parsed.rule, questions)) return Number.NaN
    if (parsed.state === 'invalid' || parsed.state === 'value') {
      const message = parsed.state === 'invalid' ? parsed.message : `A number of cases cannot be negative.`
      const rule = parsed.state === 'invalid' ? parsed.rule : 'out-of-range'
      context.findings.push({ rule, cell: { sheet: block.sheet, row, column }, message })
    }
    return Number.NaN
  }
}

function dateColumn(
  block: Block,
  grid: Grid,
  rows: readonly number[],
  key: string,
  context: ReadContext,
): (row: number) => number {
  const column = columnsOf(block).get(key)
  if (column === undefined) return () => Number.NaN
  const header = block.headers.find(candidate => candidate.column === key)!.header
  const format = grid.formats[column - grid.left] ?? 'general'
  const answers = columnAnswers(block.sheet, header, context)
  const { convention, questions } = inferDateConvention(
    rows.map(row => cellAt(grid, row, column)),
    format,
    answers.dates,
  )
  columnQuestions(questions, block.sheet, header, index => ({ sheet: block.sheet, row: rows[index]!, column }), context)
  const read = distinct(cell => {
    const parsed = parseDate(cell, convention)
    return parsed.state === 'value' ? parsed.value : Number.NaN
  })
  return row => {
    const cell = cellAt(grid, row, column)
    const value = read(cell)
    if (cell === null || !Number.isNaN(value)) return value
    const parsed = parseDate(cell, convention)
    if (parsed.state === 'invalid' && !isAsked(parsed.rule, questions)) {
      context.findings.push({ rule: parsed.rule, cell: { sheet: block.sheet, row, column }, message: parsed.message })
    }
    return value
  }
}
