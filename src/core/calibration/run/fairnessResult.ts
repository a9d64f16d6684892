import { cellText } from '../../cells/cell.ts'
import { grouped } from '../../scoring/grouped.ts'
import { nameKey } from '../../scoring/nameKey.ts'
import { compareKeys } from '../../values/compareKeys.ts'
import { parseRating } from '../../values/parseRating.ts'
import { compareGroups, type GroupComparison } from '../fairness/compareGroups.ts'
import { lowRatioByChance } from '../fairness/lowRatioByChance.ts'
import { leastOfIntersection } from '../fairness/pooledGroups.ts'
import type { FairnessStatistics } from '../result/calibrationStatistics.ts'
import type { FairnessFigure, FairnessResult } from '../result/fairnessResult.ts'
import type { RatedPerson } from '../result/ratedPerson.ts'
import type { RatingStep } from '../result/ratingStep.ts'
import { others, raisedOutcome, ratesWording, suppressedTexts } from '../words/fairnessWords.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import { fairnessStatistics } from './fairnessStatistics.ts'
import type { GroupedPerson } from './groupedPerson.ts'
import { otherColumn } from './otherColumn.ts'
import { safeStrata } from './safeStrata.ts'
import { strataFigure } from './strataFigure.ts'

/**
 * Rates of a favorable rating by the groups of each column that `fairness.groups` names; null where it names none. Groups
 * that are too small never appear, nor does what would give them away by subtraction. It is no input to anything else.
 */
export function fairnessResult(
  input: CalibrationInput,
  people: readonly RatedPerson[],
): { readonly fairness: FairnessResult | null; readonly statistics: readonly FairnessStatistics[] } {
  const { fairnessGroups, fairnessFavorable, fairnessN } = input.evaluation.settings.values
  const columns = fairnessGroups
    .split(/[,;]/)
    .map(part => part.trim())
    .filter(part => part !== '')
  if (columns.length === 0 || input.policy.has('fairness')) return { fairness: null, statistics: [] }
  const rated = people.filter(({ rating }) => rating !== null)
  const from = (person: RatedPerson) => favorableFrom(input.scaleOf(person).steps, fairnessFavorable)
  const labels = [...new Set(rated.map(person => from(person)?.label ?? ''))].filter(label => label !== '')
  const outcome = `Rating of ${labels.join(' or ')} or higher`
  if (labels.length === 0) {
    const suppressed = rated.length === 0 ? [] : [suppressedTexts.noOutcome(fairnessFavorable)]
    return { fairness: { outcome, figures: [], suppressed }, statistics: [] }
  }
  const outcomes: readonly Outcome[] = [
    {
      name: outcome,
      isFavorable: person => {
        const lowest = from(person)
        return lowest === null || person.rating === null ? null : person.rating >= lowest.rating
      },
    },
    ...(people.some(person => isRaised(person)) ? [{ name: raisedOutcome, isFavorable: isRaised }] : []),
  ]
  const results = columns.flatMap(column => {
    const groupOf = groupReader(column, input)
    if (groupOf === null) return [{ figures: [], suppressed: [suppressedTexts.noColumn(column)], statistics: [] }]
    return outcomes.map(({ name, isFavorable }) => {
      const own = people.flatMap((person): GroupedPerson[] => {
        const [group, favorable] = [groupOf(person), isFavorable(person)]
        if (group === '' || favorable === null) return []
        return [{ group, stratum: input.stratumOf(person), favorable, score: input.scoreOf(person.person) }]
      })
      return columnResult(column, name, own, fairnessN)
    })
  })
  return {
    fairness: {
      outcome,
      figures: results.flatMap(({ figures }) => figures),
      suppressed: [...new Set(results.flatMap(({ suppressed }) => suppressed))],
    },
    statistics: results.flatMap(({ statistics }) => statistics),
  }
}

interface Outcome {
  readonly name: string
  /** Null: the person does not count. */
  readonly isFavorable: (person: RatedPerson) => boolean | null
}

function isRaised({ submitted, calibrated }: RatedPerson): boolean | null {
  return submitted === null || calibrated === null ? null : calibrated > submitted
}

/** What stands in a column of People for a person, in its first spelling, '' for nothing; null: there is no such column. */
function groupReader(column: string, { subjects, evaluation, snapshot }: CalibrationInput) {
  const cellOf = otherColumn('people', column, evaluation.reading, snapshot)
  if (cellOf === null) return null
  const rows = new Map(subjects.map(({ subject }) => [subject.person, subject.row]))
  const spellings = new Map<string, string>()
  return ({ person }: RatedPerson): string => {
    const row = rows.get(person) ?? null
    const written = row === null ? '' : cellText(cellOf(row.at)).trim()
    const key = nameKey(written)
    const known = spellings.get(key)
    if (known === undefined) spellings.set(key, written)
    return known ?? written
  }
}

/** The step from which an outcome is favorable: the one that is named, else the one above Meets; null: there is none. */
function favorableFrom(steps: readonly RatingStep[], written: string): RatingStep | null {
  if (written !== '') {
    const parsed = parseRating(written, steps)
    const number = parsed.state === 'value' ? parsed.value : null
    if (number === null) return null
    // Ratings of many values are no steps, and a number divides them all the same.
    if (steps.length === 0) return { rating: number, label: String(number), guideline: null, evidenceFrom: null }
    return steps.find(({ rating }) => rating >= number) ?? null
  }
  const meets = steps.findIndex(({ label }) => /^meets\b/i.test(label.trim()))
  // Without a step that is called Meets, the middle of the scale stands for it.
  return steps[(meets >= 0 ? meets : Math.floor((steps.length - 1) / 2)) + 1] ?? null
}

function columnResult(column: string, outcome: string, people: readonly GroupedPerson[], least: number) {
  const whole = compared(people, least)
  if (whole === null) return { figures: [], suppressed: [suppressedTexts.nothing(column)], statistics: [] }
  const shown = whole.pooled.shown.map(({ group }) => group)
  const known = people.filter(({ group }) => shown.includes(group))
  const { strata, isSafe } = safeStrata(known, shown, Math.max(least, leastOfIntersection))
  const within = strata.flatMap(([stratum, own]) => {
    const found = compared(own, least)
    return found === null ? [] : [{ stratum, found, own }]
  })
  const place = { column, outcome }
  const others = whole.groups.map(({ group }) => group)
  const hasStrata = new Set(known.map(({ stratum }) => stratum)).size > 1
  return {
    figures: [
      ...figuresOf(whole, null, place, people.length),
      ...(hasStrata ? others.map(group => strataFigure(group, whole.reference.group, known, place)) : []),
      ...within.flatMap(({ stratum, found, own }) => figuresOf(found, stratum, place, own.length)),
    ],
    suppressed: whole.pooled.other === null && isSafe ? [] : [suppressedTexts.small(column, least)],
    statistics: [
      fairnessStatistics(place, null, whole, known),
      ...within.map(({ stratum, found, own }) => fairnessStatistics(place, stratum, found, own)),
    ],
  }
}

function compared(people: readonly GroupedPerson[], least: number): GroupComparison | null {
  const groups = [...grouped(people, ({ group }) => group)].sort(([one], [other]) => compareKeys(one, other))
  return compareGroups(
    groups.map(([group, own]) => ({
      group,
      n: own.length,
      favorable: own.filter(({ favorable }) => favorable).length,
    })),
    least,
  )
}

function figuresOf(
  { reference, groups, pooled }: GroupComparison,
  stratum: string | null,
  place: { readonly column: string; readonly outcome: string },
  size: number,
): readonly FairnessFigure[] {
  const blank = { ratio: null, low: null, high: null, p: null, z: null, shortfall: null, oneSwap: null, wording: null }
  const shared = { ...place, reference: reference.group, stratum }
  const rest = pooled.other
  const restN = rest?.n ?? 0
  return [
    {
      ...shared,
      ...blank,
      group: reference.group,
      n: reference.n,
      favorable: reference.favorable,
      rate: reference.favorable / reference.n,
      finding: 'reference',
    },
    ...groups.map((each): FairnessFigure => {
      const rate = (each.favorable + reference.favorable) / (each.n + reference.n)
      const said = {
        ...each,
        reference: reference.group,
        referenceN: reference.n,
        p: each.odds.p,
        byChance: each.finding === 'too few to tell' ? lowRatioByChance(each.n, reference.n, rate) : 0,
      }
      return {
        ...shared,
        group: each.group,
        n: each.n,
        favorable: each.favorable,
        rate: each.rate,
        ratio: each.ratio,
        low: each.low ?? each.adjustedLow,
        high: each.high ?? each.adjustedHigh,
        p: each.odds.p,
        z: each.z,
        shortfall: each.shortfall,
        oneSwap: each.flipsWithOneSwap,
        finding: each.finding,
        wording: ratesWording(said, place.outcome),
      }
    }),
    ...(rest === null || restN === size
      ? []
      : [
          { ...shared, ...blank, group: others, n: restN, favorable: null, rate: null, finding: 'suppressed' as const },
        ]),
  ]
}
