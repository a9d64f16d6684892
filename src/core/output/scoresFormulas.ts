import { columnName } from '../cells/address.ts'
import { nameKey } from '../scoring/nameKey.ts'
import type { ScoredSubject } from '../scoring/scoring.ts'
import type { BandScale } from './bandBlock.ts'
import { isWeighed } from './detailMetric.ts'
import type { Detail } from './detailSheet.ts'
import { holdsCondition } from './formula/keyConditions.ts'
import { literal, numberLiteral, textLiteral } from './formula/literal.ts'
import { lineReference, ownReference, reference } from './formula/reference.ts'
import { checked, passedOn, scoreAgain } from './formula/scoreAgain.ts'
import type { OutputContext } from './outputContext.ts'
import { firstRow } from './outputTable.ts'

/** Where the cells of Scores stand. */
export interface ScoresPlace {
  readonly title: string
  readonly row: number
  readonly lastRow: number
  readonly columnOf: (key: string) => number
}

/** The formulas of one row of Scores, by column. */
export function scoresFormulas(
  subject: ScoredSubject,
  at: number,
  scale: BandScale,
  place: ScoresPlace,
  detail: Detail,
  context: OutputContext,
): ReadonlyMap<string, string> {
  const rows = detail.rowsOf(at)
  if (!context.live || rows === null || !isWeighed(subject)) return new Map()
  const own = (key: string) => ownReference(place.row, place.columnOf(key))
  const block = (key: string) => {
    const { title: sheet } = detail.sheet
    const column = detail.columnOf(key)
    return lineReference({ first: { sheet, column, row: rows.first }, last: { sheet, column, row: rows.last } })
  }
  const head = (key: string) => reference({ sheet: detail.sheet.title, row: rows.first, column: detail.columnOf(key) })
  const same = `${head('subject')}=${own('subject')}`
  // The sums of a person are checked in Score Detail; what they say of scoring again is passed on.
  const withSum = (sum: string, expression: string) =>
    checked([same], `IF(ISNUMBER(${sum}),${expression},IF(ISTEXT(${sum}),${sum},${scoreAgain}))`)
  const [observed, applicable, divisor] = [head('sumObserved'), head('sumApplicable'), head('divisor')]
  const ofRows = (expression: string) => withSum(observed, expression)
  const minimum = numberLiteral(context.evaluation.settings.values.coverageMinimum)
  const subScore = (kind: string) => {
    const of = (key: string, more = '') => `SUMPRODUCT(--(${block('kind')}=${textLiteral(kind)}),${block(key)}${more})`
    const thin = `OR(${of('observed')}=0,${of('observed')}<(${minimum}-1E-9)*${of('applicable')})`
    return ofRows(`IF(${thin},"",${of('observed', `,${block('points')}`)}/${of('observed')})`)
  }
  const low = `SUMPRODUCT(${block('observed')},${block('points')})/${applicable}`
  const rest = `(SUMPRODUCT(${block('applicable')},${block('most')})-SUMPRODUCT(${block('observed')},${block('most')}))/${applicable}`
  const again = `COUNTIF(${block('contribution')},${scoreAgain})>0`
  const formulas = new Map([
    ['coverage', ofRows(`IF(${applicable}=0,"",${observed}/${applicable})`)],
    ['score', withSum(divisor, `IF(${again},${scoreAgain},SUM(${block('contribution')}))`)],
    ['boundLow', ofRows(`IF(${applicable}=0,"",${low})`)],
  ])
  if (knowsPairs(subject)) formulas.set('boundHigh', ofRows(`IF(${applicable}=0,"",${low}+${rest})`))
  const kinds = new Set(subject.plan.map(({ definition }) => definition.kind))
  for (const kind of ['leading', 'lagging', 'qualitative'] as const)
    if (kinds.has(kind)) formulas.set(kind, subScore(kind))
  if (subject.score.status === 'scored' || subject.score.status === 'provisional') {
    const gates = gatesOf(subject, scale, rows.first, own('subject'), detail)
    const named = gates.map(gate => gate.named)
    const band = bandFormula(own('score'), scale, gates, place)
    const { score: held, band: heldBand, gate: heldGate } = subject.score
    const unmoved = held === null ? 'FALSE' : `ABS(${own('score')}-${numberLiteral(held)})<1E-9`
    const whileUnmoved = (text: string | null) => checked([unmoved], textLiteral(text ?? ''))
    if (gates.length === 0) formulas.set('band', band)
    else {
      const ofGates = (formula: string) => checked([same, ...named], formula)
      formulas.set('band', firstFitting(ofGates(band), whileUnmoved(heldBand)))
      formulas.set('gate', firstFitting(ofGates(gateText(gates, own('score'))), whileUnmoved(heldGate)))
    }
  }
  if (subject.score.rank !== null && place.lastRow - firstRow < mostRanked)
    formulas.set('rank', rankFormula(own, place))
  return formulas
}

/** What a cell can hold in a formula. */
const mostCharacters = 8192

/** Many gates with long names fit into no formula: then what stands holds while the score does. */
function firstFitting(...formulas: readonly string[]): string {
  return formulas.find(({ length }) => length <= mostCharacters) ?? scoreAgain
}

/** Every metric that can cap another is one of the same plan, so that the sheet knows whether it is below its floor. */
function knowsPairs({ plan }: ScoredSubject): boolean {
  const metrics = new Set(plan.map(({ definition }) => definition.metric))
  return plan.every(
    ({ definition: { row } }) => row?.cap == null || row.pairedWith === null || metrics.has(row.pairedWith),
  )
}

/** Each rank looks at every row: beyond this many, ranks are values. */
const mostRanked = 1500

interface Gate {
  /** The cell that says whether the metric is below its floor. */
  readonly below: string
  /** That the row is still that of the person and the metric. */
  readonly named: string
  readonly text: string
  /** The place of the best band that it allows, counted from 1; null: the scale does not have it. */
  readonly band: number | null
}

function gatesOf(
  subject: ScoredSubject,
  { bands }: BandScale,
  first: number,
  whose: string,
  detail: Detail,
): readonly Gate[] {
  return subject.plan.flatMap(({ definition: { metric, row } }, index) => {
    const { standing } = subject.observations[index]!
    if (row?.gateBand == null || (standing !== 'observed' && standing !== 'missing')) return []
    const written = row.gateBand
    const at = bands.findIndex(({ label }) => nameKey(label) === nameKey(written))
    const cell = (key: string) =>
      reference({ sheet: detail.sheet.title, row: first + index, column: detail.columnOf(key) })
    const named = `AND(${cell('subject')}=${whose},${cell('metric')}=${literal(metric) ?? scoreAgain})`
    return [
      {
        below: cell('belowFloor'),
        named,
        band: at < 0 ? null : at + 1,
        text: `${metric} is below its floor: at most ${written}`,
      },
    ]
  })
}

function bandFormula(score: string, { bands, start }: BandScale, gates: readonly Gate[], place: ScoresPlace): string {
  const cellOf = (key: string, at: number) => `$${columnName(place.columnOf(key))}$${firstRow + start + at + 1}`
  const rangeOf = (key: string, from: number) => `${cellOf(key, from)}:${cellOf(key, bands.length - 1)}`
  const cuts = rangeOf('bandFrom', 1)
  const held = gates.flatMap(({ band, below }) => (band === null ? [] : [`IF(${below}=1,${band},${bands.length})`]))
  const reached = bands.length === 1 ? '1' : `1+SUMPRODUCT(--(${score}+1E-9>=${cuts}))`
  const place1 = held.length === 0 ? reached : `MIN(${[reached, ...held].join(',')})`
  const names = rangeOf('bandName', 0)
  const labels = bands.map(({ label }) => label)
  // Whoever sorts whole rows of this sheet sorts the bands as well.
  const inOrder = holdsCondition(names, at => cellOf('bandName', at), labels, ';') ?? 'FALSE'
  const band = checked([inOrder], `IF(ISNUMBER(${score}),INDEX(${names},${place1}),${score})`)
  return bands.length === 1 ? band : passedOn(cuts, band)
}

function gateText(gates: readonly Gate[], score: string): string {
  const parts = gates.map(({ below, text }, index) => {
    const before = gates.slice(0, index).map(gate => `${gate.below}=1`)
    const separator = before.length === 0 ? '' : `IF(OR(${before.join(',')}),"; ","")&`
    return `IF(${below}=1,${separator}${textLiteral(text)},"")`
  })
  return `IF(ISNUMBER(${score}),${parts.join('&')},${score})`
}

/** How many of the same group have more, and one; where one of them is to be scored again, so is the rank. */
function rankFormula(own: (key: string) => string, { columnOf, lastRow }: ScoresPlace): string {
  const column = (key: string) => {
    const name = columnName(columnOf(key))
    return `$${name}$${firstRow + 1}:$${name}$${lastRow + 1}`
  }
  const group = `--(${column('rankGroup')}=${own('rankGroup')})`
  const again = `SUMPRODUCT(${group},--(${column('score')}=${scoreAgain}))>0`
  const above = `SUMPRODUCT(${group},--ISNUMBER(${column('score')}),--(${column('score')}>${own('score')}+1E-9))`
  return `IFERROR(IF(${again},${scoreAgain},IF(ISNUMBER(${own('score')}),1+${above},"")),${scoreAgain})`
}
