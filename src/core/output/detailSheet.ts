import type { Cell } from '../cells/cell.ts'
import type { ScoredSubject } from '../scoring/scoring.ts'
import { detailColumns } from './detailColumns.ts'
import { metricOf, personOf } from './detailMetric.ts'
import { detailPlace } from './detailPlace.ts'
import { liveValue } from './detailValue.ts'
import { detailValues } from './detailValues.ts'
import { firstLine } from './firstLine.ts'
import type { OutputContext } from './outputContext.ts'
import { firstRow, headerRow, headRows } from './outputTable.ts'
import { patternList } from './patternList.ts'
import { planReader } from './planFormulas.ts'
import { pointWriter } from './pointFormulas.ts'
import type { OutputCell, OutputSheet } from './sheet.ts'
import { valueFormulas } from './valueFormulas.ts'
import { weightWriter } from './weightFormulas.ts'

/** Score Detail, and where its cells stand. */
export interface Detail {
  readonly sheet: OutputSheet
  readonly columnOf: (key: string) => number
  /** First and last row of a person in a role, by its place among the subjects; null: nothing is in its plan. */
  readonly rowsOf: (subject: number) => { readonly first: number; readonly last: number } | null
}

/** One row for each person and metric, with every number that a score is made of as a formula over the user's cells. */
export function detailSheet(context: OutputContext): Detail {
  const { subjects } = context.evaluation.scoring
  const partCount = partCountOf(subjects, context)
  const columns = detailColumns(partCount)
  const starts = startsOf(subjects)
  const columnNumbers = new Map(columns.map(({ key }, at) => [key, at]))
  const columnOf = (key: string) => columnNumbers.get(key)!
  const besideNumbers = columnOf('reason')
  const planOf = planReader(context)
  const pointsOf = pointWriter(partCount, context)
  const patterns = patternList()
  const rows = subjects.flatMap((subject, at) => rowsOfSubject(subject, at, starts[at]!))
  const title = context.titleOf('DETAIL')
  // Formulas name columns by their place: with formulas every column stands, with values only what is filled.
  const stands = columns.map(
    ({ key }, column) =>
      context.live || always.includes(key) || rows.some(row => (row[column]?.value ?? null) !== null),
  )
  const shown = columns.filter((_, column) => stands[column])
  const first = firstLine('what each score is made of, metric by metric', context)
  const sheet: OutputSheet = {
    key: 'DETAIL',
    title,
    columns: shown,
    headerRow,
    rows: [
      ...headRows(first, shown),
      ...(context.live ? rows : rows.map(row => row.filter((_, column) => stands[column]))),
    ],
    patterns: patterns.patterns,
    frozen: { rows: firstRow, columns: 2 },
    conditionalFormats: [],
    chart: null,
    page: { landscape: true, fitToWidth: true, repeatRows: { first: headerRow, last: headerRow } },
  }
  return {
    sheet,
    columnOf,
    rowsOf: at => {
      const count = subjects[at]!.detail.length
      return count === 0 ? null : { first: starts[at]!, last: starts[at]! + count - 1 }
    },
  }

  function cellOf(value: Cell, formula: string | undefined): OutputCell {
    if (formula === undefined) return { value }
    const pattern = patterns.take(formula)
    return pattern === null ? { value, formula } : { value, pattern }
  }

  /** The line under the last row of a person. */
  function lined(cell: OutputCell | null, column: number): OutputCell | null {
    if (columns[column]!.folded) return cell
    return { ...(cell ?? { value: null }), look: cell?.look === 'indented' ? 'indentedLined' : 'lined' }
  }

  function rowsOfSubject(subject: ScoredSubject, at: number, first: number): OutputSheet['rows'] {
    const person = personOf(subject)
    const place = detailPlace(first, first + subject.detail.length - 1, columnOf)
    const weightsOf = weightWriter(person, place, context)
    return subject.detail.map((_, index) => {
      const metric = metricOf(subject, index, first, person, context)
      const plan = planOf(metric, place, first + index)
      // Each row is put in the order of the columns at once: ten thousands of them by name would fill the memory.
      const formulas: (string | undefined)[] = columns.map(() => undefined)
      const cells: (OutputCell | null)[] = columns.map(() => null)
      const { percent } = metric.plan.definition
      const set = (column: number, value: Cell, inPercent: boolean) => {
        const formula = formulas[column]
        if (value === null && formula === undefined) return
        const made = cellOf(value, formula)
        cells[column] = inPercent
          ? { ...made, format: 'percentOneDecimal' }
          : column === besideNumbers
            ? { ...made, look: 'indented' }
            : made
      }
      if (context.live) {
        for (const [key, formula] of valueFormulas(metric, place, partCount, context)) formulas[columnOf(key)] = formula
        for (const [key, formula] of plan.formulas) formulas[columnOf(key)] = formula
        for (const [key, formula] of pointsOf(metric, place)) formulas[columnOf(key)] = formula
        for (const [key, formula] of weightsOf(metric, index === 0)) formulas[columnOf(key)] = formula
      }
      detailValues(subject, at, index, metric, plan, context, (key, value) =>
        set(columnOf(key), value, percent && inUnit.has(key)),
      )
      formulas.forEach((formula, column) => {
        if (formula !== undefined && cells[column] === null) set(column, null, false)
      })
      return index < subject.detail.length - 1 ? cells : cells.map(lined)
    })
  }
}

/** Columns whose numbers are in the unit of the metric. */
const inUnit: ReadonlySet<string> = new Set(['value', 'floor', 'target', 'stretch', 'rangeLow', 'rangeHigh', 'ceiling'])

/** How many parts the longest mean has; 0: each fits into one formula. */
function partCountOf(subjects: readonly ScoredSubject[], context: OutputContext): number {
  let count = 0
  for (const { observations, plan } of subjects) {
    for (const [at, observation] of observations.entries()) {
      if (observation.basis.inside.length + observation.basis.levels.length <= alwaysFits) continue
      const live = liveValue(observation, plan[at]!.definition.direction === 'range', context)
      if (live !== null && live.parts.length > 1) count = Math.max(count, live.parts.length)
    }
  }
  return count
}

/** One measurement fits into a formula, whatever its keys are. */
const alwaysFits = 1

const always: readonly string[] = ['name', 'metric', 'value', 'points', 'weight']

function startsOf(subjects: readonly ScoredSubject[]): readonly number[] {
  let next = firstRow
  return subjects.map(({ detail }) => {
    const start = next
    next += detail.length
    return start
  })
}
