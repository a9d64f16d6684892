import { columnName } from '../cells/address.ts'
import { openByPerson } from '../commands/view.ts'
import { cutScores } from '../scoring/band.ts'
import { displayScore } from '../scoring/displayScore.ts'
import { nameKey } from '../scoring/nameKey.ts'
import { scaleFor } from '../scoring/scaleFor.ts'
import type { ScoredSubject } from '../scoring/scoring.ts'
import { compareKeys } from '../values/compareKeys.ts'
import { type BandBlock, bandBlock } from './bandBlock.ts'
import type { Detail } from './detailSheet.ts'
import { countingFirstLine } from './firstLine.ts'
import { literal } from './formula/literal.ts'
import { scoreAgain } from './formula/scoreAgain.ts'
import type { OutputContext } from './outputContext.ts'
import { filledColumns, firstRow, headerRow, type RowCells, tableRows } from './outputTable.ts'
import { scoresColumns, scoresHelpers } from './scoresColumns.ts'
import { type ScoresPlace, scoresFormulas } from './scoresFormulas.ts'
import type { ChartSpec, ConditionalFormat, OutputCell, OutputFormat, OutputLook, OutputSheet } from './sheet.ts'

/** Columns that stand whatever fills them: what people see first, and what formulas stand on. */
const always: readonly string[] = [
  'name',
  'role',
  'status',
  'score',
  'coverage',
  'problems',
  'scaleNumber',
  'rankGroup',
  'subject',
  'bandGap',
  'bandName',
  'bandFrom',
  'bandPeople',
  'bandScale',
]

/** One row for each person and role, by role and name, with the score as the sum of its contributions in Score Detail. */
export function scoresSheet(context: OutputContext, detail: Detail): OutputSheet {
  const { subjects } = context.evaluation.scoring
  const block = bandBlock(context)
  const order = subjects
    .map((_, at) => at)
    .sort((one, other) => byRole(subjects[one]!, subjects[other]!) || one - other)
  const groups = rankGroups(subjects, context)
  const open = openByPerson(context.evaluation.problems)
  const banded = subjects.some(({ score }) => score.band !== null)
  const plain = order.map(at => valuesOf(subjects[at]!, at, block, groups[at]!, open, context))
  const bands = block.scales.flatMap(scale => scale.bands)
  const columns = filledColumns([...scoresColumns, ...scoresHelpers], plain, [...always, ...(banded ? ['band'] : [])])
  const numbers = new Map(columns.map(({ key }, at) => [key, at]))
  const columnOf = (key: string) => numbers.get(key) ?? 0
  const lastRow = firstRow + subjects.length - 1
  const title = context.titleOf('SCORES')
  const rows = order.map((at, index): RowCells => {
    const place: ScoresPlace = { title, row: firstRow + index, lastRow, columnOf }
    const subject = subjects[at]!
    const scale = block.scales[block.ofRole(subject.score.role)]!
    const formulas = scoresFormulas(subject, at, scale, place, detail, context)
    const cells = new Map(plain[index])
    for (const [key, formula] of formulas)
      if (numbers.has(key)) cells.set(key, { ...(cells.get(key) ?? { value: null }), formula })
    // A line under each row, so that the eye stays in it.
    for (const { key, folded } of scoresColumns) {
      if (folded || !numbers.has(key)) continue
      const look = key === 'band' ? 'indentedLined' : 'lined'
      cells.set(key, { ...(cells.get(key) ?? { value: null }), look })
    }
    return cells
  })
  const all = withBands(rows, block, lastRow, columnOf, subjects, context)
  return {
    key: 'SCORES',
    title,
    columns,
    headerRow,
    rows: tableRows(countingFirstLine(`scores of ${peopleText(subjects)}`, context), columns, all),
    frozen: { rows: firstRow, columns: 1 },
    conditionalFormats: banded ? bandFormats(block, lastRow, columnOf) : [],
    chart: banded && bands.length > 0 ? chartOf(block) : null,
    page: { landscape: true, fitToWidth: true, repeatRows: { first: headerRow, last: headerRow } },
  }

  function chartOf({ scales }: BandBlock): ChartSpec {
    const last = firstRow + scales[0]!.bands.length - 1
    const range = (key: string) => ({ top: firstRow, bottom: last, left: columnOf(key), right: columnOf(key) })
    const top = firstRow + bands.length + 1
    return {
      title: 'How many people are in each band',
      categories: range('bandName'),
      values: range('bandPeople'),
      place: { top, left: columnOf('bandName'), bottom: top + 14, right: columnOf('bandPeople') + 2 },
      categoryTitle: 'Band',
      valueTitle: 'People',
      description: 'Bars that show how many people are in each band, from the lowest band to the highest.',
    }
  }
}

function byRole({ score: one }: ScoredSubject, { score: other }: ScoredSubject): number {
  return compareKeys(one.role, other.role) || compareKeys(one.name, other.name)
}

function peopleText(subjects: readonly ScoredSubject[]): string {
  const people = new Set(subjects.map(({ subject }) => subject.person)).size
  return people === 1 ? '1 person' : `${people} people`
}

/** A number for those who are ranked together; null: not ranked. */
function rankGroups(subjects: readonly ScoredSubject[], context: OutputContext): readonly (number | null)[] {
  const within = context.evaluation.settings.values.rankWithin
  const numbers = new Map<string, number>()
  return subjects.map(({ score }) => {
    if (score.status !== 'scored') return null
    const level = within === 'role+level' ? nameKey(score.level) : ''
    const key = within === 'all' ? '' : `${nameKey(score.role)}\n${level}`
    const known = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, known)
    return known
  })
}

function valuesOf(
  subject: ScoredSubject,
  at: number,
  block: BandBlock,
  rankGroup: number | null,
  open: ReadonlyMap<string, number>,
  { evaluation }: OutputContext,
): RowCells {
  const { score } = subject
  const cells = new Map<string, OutputCell>()
  const set = (key: string, value: OutputCell['value'], more: Partial<OutputCell> = {}) => {
    if (value !== null) cells.set(key, { value, ...more })
  }
  const values = { ...score, problems: open.get(score.person) ?? 0 }
  for (const { key } of scoresColumns) set(key, values[key as keyof typeof values])
  if (score.score !== null) {
    const cuts = cutScores(scaleFor(evaluation.reading.tables.scale, score.role))
    set('score', score.score, { format: decimalFormat(displayScore(score.score, cuts)) })
  }
  set('scaleNumber', block.ofRole(score.role) + 1)
  set('rankGroup', rankGroup)
  set('subject', at + 1)
  return cells
}

/** The decimals with which a score stands on its side of every cut. */
function decimalFormat(shown: string): OutputFormat {
  const decimals = shown.split('.')[1]?.length ?? 0
  return (['integer', 'oneDecimal', 'twoDecimals'] as const)[decimals] ?? 'general'
}

/** The bands stand beside the first rows; a block longer than the table makes rows of its own. */
function withBands(
  rows: readonly RowCells[],
  { scales, ofRole }: BandBlock,
  lastRow: number,
  columnOf: (key: string) => number,
  subjects: readonly ScoredSubject[],
  { live }: OutputContext,
): readonly RowCells[] {
  const column = (key: string) =>
    `$${columnName(columnOf(key))}$${firstRow + 1}:$${columnName(columnOf(key))}$${lastRow + 1}`
  const banded = columnOf('band') > 0
  const bands = scales.flatMap((scale, number) => scale.bands.map(band => ({ band, number })))
  const count = Math.max(rows.length, bands.length)
  return Array.from({ length: count }, (_, index): RowCells => {
    const row = rows[index] ?? new Map<string, OutputCell>()
    const each = bands[index]
    if (each === undefined) return row
    const { band, number } = each
    const people = subjects.filter(({ score }) => score.band === band.label && ofRole(score.role) === number).length
    const formula = `SUMPRODUCT(--(${column('band')}=${literal(band.label) ?? scoreAgain}),--(${column('scaleNumber')}=${number + 1}))`
    return new Map([
      ...row,
      ['bandName', { value: band.label }],
      ...(band.from === null
        ? []
        : ([['bandFrom', { value: band.from, ...(band.formula === null ? {} : { formula: band.formula }) }]] as const)),
      ...(banded ? ([['bandPeople', { value: people, ...(live ? { formula } : {}) }]] as const) : []),
      ['bandScale', { value: number + 1 }],
    ])
  })
}

const looks: readonly OutputLook[] = ['lowest', 'low', 'middle', 'high', 'highest']

/** Each band in its color, from the lowest to the highest, and cells that are to be scored again. */
function bandFormats(
  { scales }: BandBlock,
  lastRow: number,
  columnOf: (key: string) => number,
): readonly ConditionalFormat[] {
  const column = columnOf('band')
  const range = { top: firstRow, bottom: lastRow, left: column, right: column }
  const cell = `$${columnName(column)}${firstRow + 1}`
  const scale = `$${columnName(columnOf('scaleNumber'))}${firstRow + 1}`
  return scales.flatMap(({ bands }, number) =>
    bands.map(({ label }, index): ConditionalFormat => {
      const place = bands.length === 1 ? 2 : Math.round((index * (looks.length - 1)) / (bands.length - 1))
      const formula = `AND(${cell}=${literal(label) ?? scoreAgain},${scale}=${number + 1})`
      return { range, formula, look: looks[place]! }
    }),
  )
}
