import { type Cell, cellText } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import type { FormatClass } from '../../cells/formatClass.ts'
import type { Grid } from '../../cells/grid.ts'
import { bareTarget, targetDirection } from '../../values/bareTarget.ts'
import { inferDateConvention } from '../../values/dateConvention.ts'
import { inferNumberConvention } from '../../values/numberConvention.ts'
import { parseNumber } from '../../values/parseNumber.ts'
import type { Period } from '../../values/parsePeriod.ts'
import { matchOption } from '../matchOption.ts'
import type { PlanCell, ScorecardColumn } from '../reading.ts'
import type { PlanWord } from '../vocabulary/planRows.ts'
import { asOfReader } from './asOfReader.ts'
import { columnAnswers, columnQuestions, isAsked } from './columnQuestions.ts'
import { emptyFact, type FactsBuilder, stateCode } from './factsBuilder.ts'
import { type MeasureParser, measureParser } from './measureParser.ts'
import type { MeasureColumn, PeopleSheet } from './peopleSheet.ts'
import type { PeriodReader } from './periodReader.ts'
import type { ReadContext } from './readContext.ts'
import { stateNote } from './stateNote.ts'
import { personColumns } from './whomColumns.ts'

/** A sheet of people with its grid, and what its title or caption says of all its rows. */
export interface PlacedSheet {
  readonly sheet: PeopleSheet
  readonly grid: Grid
  /** The period of the tab or block; null: its rows or its headers say it, or nothing does. */
  readonly period: Period | null
  /** The role that the tab stands for, or null. */
  readonly role: string | null
}

type RowPeriod = Period | null | 'unread'

const planValues = ['target', 'floor', 'stretch'] as const

/** Reads every metric column of every sheet of people into facts, and what their plan rows say. */
export function readScorecards(
  sheets: readonly PlacedSheet[],
  unitOf: (metric: string) => string | null,
  facts: FactsBuilder,
  periods: PeriodReader,
  context: ReadContext,
): readonly ScorecardColumn[] {
  const parsers = parsersByMetric(sheets, unitOf, context)
  const columns: ScorecardColumn[] = []
  for (const placed of sheets) {
    const rowPeriods = periodsOfRows(placed, periods, context)
    const keys = placed.sheet.personRows.map(row => keyOf(placed, row))
    const persons = keys.map(({ text }) => facts.person(text))
    const weights = weightsOfRow(placed, context)
    const asOf = asOfReader(placed.sheet, placed.grid, context)
    for (const measure of placed.sheet.measures) {
      const parser = parsers.get(measure.metric)!
      addFacts(placed, measure, parser, keys, persons, rowPeriods, asOf(measure), facts, context)
      columns.push(scorecardColumn(placed, measure, parser, weights, context))
    }
  }
  return columns
}

/** One reading of a metric's cells for all sheets together, so that 0.92 in one tab and 92 in another cannot pass. */
function parsersByMetric(
  sheets: readonly PlacedSheet[],
  unitOf: (metric: string) => string | null,
  context: ReadContext,
): ReadonlyMap<string, MeasureParser> {
  const gathered = new Map<string, { cells: Cell[]; at: CellRef[]; formats: Set<FormatClass>; first: CellRef }>()
  for (const { sheet, grid } of sheets) {
    const planRows = planValues.flatMap(word => sheet.planRows.get(word) ?? [])
    for (const { metric, column, cell, target } of sheet.measures) {
      const entry = gathered.get(metric) ?? { cells: [], at: [], formats: new Set(), first: cell }
      const add = (row: number, place: number, isPlan: boolean) => {
        const written = cellAt(grid, row, place)
        entry.cells.push(isPlan ? bareTarget(written) : written)
        entry.at.push({ sheet: grid.sheet, row, column: place })
      }
      for (const row of sheet.personRows) add(row, column, false)
      for (const row of planRows) add(row, column, true)
      if (target !== null) for (const row of sheet.personRows) add(row, target, true)
      entry.formats.add(grid.formats[column - grid.left] ?? 'general')
      gathered.set(metric, entry)
    }
  }
  const parsers = new Map<string, MeasureParser>()
  for (const [metric, { cells, at, formats, first }] of gathered) {
    const format = (['percent', 'duration'] as const).find(candidate => formats.has(candidate)) ?? 'general'
    const answers = columnAnswers(first.sheet, metric, context)
    const parser = measureParser(metric, unitOf(metric), cells, format, answers)
    columnQuestions(parser.questions, first.sheet, metric, index => at[index]!, context)
    parsers.set(metric, parser)
  }
  return parsers
}

function addFacts(
  { sheet, grid, period }: PlacedSheet,
  measure: MeasureColumn,
  parser: MeasureParser,
  keys: readonly PersonKey[],
  persons: readonly number[],
  rowPeriods: readonly RowPeriod[] | null,
  asOf: number,
  facts: FactsBuilder,
  context: ReadContext,
): void {
  const fact = emptyFact()
  fact.metric = facts.metric(measure.metric)
  fact.sheet = facts.sheet(grid.sheet)
  fact.column = measure.column
  fact.targetColumn = measure.target ?? -1
  fact.scale = parser.factor
  fact.asOf = asOf
  const fixed = measure.period ?? period
  const targetOf = targetReader(grid, measure, parser, context)
  sheet.personRows.forEach((row, i) => {
    const rowPeriod = measure.period === null && rowPeriods !== null ? rowPeriods[i]! : fixed
    if (rowPeriod === 'unread') return
    const cell = cellAt(grid, row, measure.column)
    const parsed = parser.parse(cell)
    fact.person = persons[i]!
    fact.keyColumn = keys[i]!.column
    fact.row = row
    fact.period = facts.period(rowPeriod)
    fact.state = stateCode(parsed.state)
    fact.value = parsed.state === 'value' ? parsed.value : Number.NaN
    fact.target = targetOf(row)
    const place = { sheet: grid.sheet, row, column: measure.column }
    const note = stateNote(cell, parsed, place, measure.metric, parser.questions)
    if (note) context.findings.push(note)
    facts.add(fact)
  })
}

/** The target that stands in a row beside its value; NaN: none. */
function targetReader(
  grid: Grid,
  { metric, target }: MeasureColumn,
  parser: MeasureParser,
  context: ReadContext,
): (row: number) => number {
  if (target === null) return () => Number.NaN
  return row => {
    const parsed = parser.plan(bareTarget(cellAt(grid, row, target)))
    if (parsed.state === 'value') return parsed.value
    if (parsed.state === 'invalid' && !isAsked(parsed.rule, parser.questions)) {
      const cell = { sheet: grid.sheet, row, column: target }
      context.findings.push({ rule: parsed.rule, cell, message: parsed.message, metric })
    }
    return Number.NaN
  }
}

/** The text that names the person of a row: the ID, else the e-mail, else the name. */
export function personOf(placed: Pick<PlacedSheet, 'sheet' | 'grid'>, row: number): string {
  return keyOf(placed, row).text
}

interface PersonKey {
  readonly text: string
  readonly column: number
}

function keyOf({ sheet, grid }: Pick<PlacedSheet, 'sheet' | 'grid'>, row: number): PersonKey {
  for (const key of personColumns) {
    const column = sheet.whom.get(key)
    const text = column === undefined ? '' : cellText(cellAt(grid, row, column))
    if (column !== undefined && text !== '') return { text, column }
  }
  return { text: '', column: sheet.block.body.left }
}

/** The period of each person row where the sheet has a column for it; 'unread' rows are left out. Null: no such column. */
function periodsOfRows(
  { sheet, grid }: PlacedSheet,
  periods: PeriodReader,
  context: ReadContext,
): readonly RowPeriod[] | null {
  const column = sheet.whom.get('period')
  if (column === undefined) return null
  const header = sheet.block.headers.find(candidate => candidate.cell.column === column)?.header ?? 'Period'
  const format = grid.formats[column - grid.left] ?? 'general'
  const cells = sheet.personRows.map(row => cellAt(grid, row, column))
  const { dates } = columnAnswers(grid.sheet, header, context)
  const { convention, questions } = inferDateConvention(cells, format, dates)
  const at = (index: number) => ({ sheet: grid.sheet, row: sheet.personRows[index]!, column })
  columnQuestions(questions, grid.sheet, header, at, context)
  return sheet.personRows.map((row, i) => {
    const parsed = periods.read(cells[i]!, format, convention.order)
    if (parsed.state === 'value') return parsed.value
    if (parsed.state === 'invalid' && !isAsked(parsed.rule, questions)) {
      context.findings.push({ rule: parsed.rule, cell: { sheet: grid.sheet, row, column }, message: parsed.message })
    }
    return parsed.state === 'invalid' ? 'unread' : null
  })
}

/** A weight above this is a slip of the keyboard, whatever its scale. */
const largestWeight = 100_000

/** The Weight row's numbers by column; percent signs and decimals by the evidence of the row. */
function weightsOfRow({ sheet, grid }: PlacedSheet, context: ReadContext): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  const row = sheet.planRows.get('weight')
  if (row === undefined) return weights
  const cells = sheet.measures.map(measure => cellAt(grid, row, measure.column))
  const { convention } = inferNumberConvention(cells, 'general', { percentUnit: false, answers: {} })
  sheet.measures.forEach((measure, i) => {
    const parsed = parseNumber(cells[i]!, convention)
    const cell = { sheet: grid.sheet, row, column: measure.column }
    if (parsed.state === 'value' && Math.abs(parsed.value) <= largestWeight) {
      weights.set(measure.column, parsed.value)
    } else if (parsed.state === 'value') {
      const message = `${parsed.value} cannot be the weight of ${measure.metric}: the weights of one plan sum to 100.`
      context.findings.push({ rule: 'out-of-range', cell, message, metric: measure.metric })
    } else if (parsed.state === 'invalid') {
      context.findings.push({ rule: parsed.rule, cell, message: parsed.message, metric: measure.metric })
    }
  })
  return weights
}

function scorecardColumn(
  { sheet, grid, role, period }: PlacedSheet,
  measure: MeasureColumn,
  parser: MeasureParser,
  weights: ReadonlyMap<number, number>,
  context: ReadContext,
): ScorecardColumn {
  const at = (word: PlanWord): { cell: CellRef; content: Cell } | null => {
    const row = sheet.planRows.get(word)
    if (row === undefined) return null
    const content = cellAt(grid, row, measure.column)
    return content === null ? null : { cell: { sheet: grid.sheet, row, column: measure.column }, content }
  }
  const number = (word: 'target' | 'floor' | 'stretch'): PlanCell<number> | null => {
    const found = at(word)
    const parsed = found && parser.plan(bareTarget(found.content))
    if (found && parsed?.state === 'invalid' && !isAsked(parsed.rule, parser.questions)) {
      context.findings.push({ rule: parsed.rule, cell: found.cell, message: parsed.message, metric: measure.metric })
    }
    return found && parsed?.state === 'value' ? { value: parsed.value, cell: found.cell } : null
  }
  const directionCell = at('direction')
  const targetCell = at('target')
  const direction = directionCell && matchOption(['higher', 'lower'], cellText(directionCell.content))
  const signed = targetCell && targetDirection(targetCell.content)
  const weightCell = at('weight')
  const weight = weights.get(measure.column)
  return {
    metric: measure.metric,
    cell: measure.cell,
    role,
    period: measure.period ?? period,
    weight: weightCell && weight !== undefined ? { value: weight, cell: weightCell.cell } : null,
    target: number('target'),
    floor: number('floor'),
    stretch: number('stretch'),
    direction:
      directionCell && (direction === 'higher' || direction === 'lower')
        ? { value: direction, cell: directionCell.cell }
        : targetCell && signed
          ? { value: signed, cell: targetCell.cell }
          : null,
    percent: parser.percent,
  }
}
