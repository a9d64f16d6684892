import { cronbachAlpha } from '../agreement/cronbachAlpha.ts'
import { fleissKappa } from '../agreement/fleissKappa.ts'
import { type Intraclass, intraclass } from '../agreement/intraclass.ts'
import { kendallW } from '../agreement/kendallW.ts'
import { krippendorffAlpha } from '../agreement/krippendorffAlpha.ts'
import { bowker, stuartMaxwell } from '../agreement/marginalHomogeneity.ts'
import { type SameAndNear, sameAndNear } from '../agreement/sameAndNear.ts'
import { weightedKappa } from '../agreement/weightedKappa.ts'
import type { AgreementFigure, AgreementResult } from '../result/agreementResult.ts'
import type { AgreementStatistics, FiniteIntraclass } from '../result/calibrationStatistics.ts'
import { agreementReasons, agreementWording, notInformative } from '../words/agreementWords.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import { periodFigures } from './periodFigures.ts'
import { givenOf } from './ratedRow.ts'
import { type RaterPair, raterPairs } from './raterPairs.ts'
import { type SharedRatings, sharedRatings } from './sharedRatings.ts'
import { type StepPlaces, stepPlaces } from './stepPlaces.ts'
import type { SubCriteria } from './subCriteria.ts'

/** Pairs of raters that are shown, those who share most people first. */
const mostPairs = 100
/** People whom two raters rated differently that are listed. */
const mostDifferences = 200

/** How far raters agree on the people they share, and how reliable sub-criteria and metrics are. */
export function agreementResult(
  input: CalibrationInput,
  criteria: SubCriteria,
): { readonly agreement: AgreementResult; readonly statistics: AgreementStatistics } {
  const shared = input.policy.has('raters') ? nobody : sharedRatings(input)
  const least = input.evaluation.settings.values.agreementN
  const pairs = raterPairs(shared, 1, mostPairs)
  const values = shared.people.flatMap(({ ratings }) => [...ratings.values()])
  const places = stepPlaces(values)
  const near = sameAndNear(crossed(everyPair(shared), places), places.perStep)
  const statistics = statisticsOf(shared, pairs, places)
  const enough = shared.people.length >= least
  const isInformative = variedRaters(shared) > 1
  const figures = [
    ...(near === null ? [] : nearFigures('all raters', shared.people.length, shared.raters.length, near)),
    ...(enough ? overallFigures(shared, statistics, isInformative, least) : []),
    ...pairs.filter(({ ratings }) => ratings.length >= least).flatMap(pair => pairFigures(pair, shared, places, input)),
    ...criteriaFigures(input, criteria, least),
    ...periodFigures(input, least),
  ]
  return {
    agreement: {
      reason: near === null ? agreementReasons.oneEach : null,
      figures,
      differences: differencesOf(pairs, shared),
      wording:
        near === null
          ? null
          : agreementWording(
              shared.people.length,
              shared.raters.length,
              near,
              isInformative ? statistics.alpha.ordinal : null,
              least,
            ),
    },
    statistics,
  }
}

const nobody: SharedRatings = { raters: [], people: [] }

function statisticsOf(
  { people, raters }: SharedRatings,
  pairs: readonly RaterPair[],
  places: StepPlaces,
): AgreementStatistics {
  const { perStep, placeOf } = places
  const units = people.map(({ ratings }) => [...ratings.values()])
  const whole = people
    .filter(({ ratings }) => ratings.size === raters.length)
    .map(({ ratings }) => raters.map((_, place) => ratings.get(place)!))
  const categories = [...new Set(units.flat())].map(placeOf).sort((a, b) => a - b)
  const counted = whole.map(unit => categories.map(place => unit.filter(value => placeOf(value) === place).length))
  return {
    subjects: people.length,
    ratedByAll: whole.length,
    raters,
    intraclass: (intraclass(whole) ?? []).map(finiteForm),
    alpha: {
      nominal: krippendorffAlpha(units, 'nominal'),
      ordinal: krippendorffAlpha(units, 'ordinal'),
      interval: krippendorffAlpha(units, 'interval'),
    },
    fleissKappa: whole.length === 0 ? null : fleissKappa(counted),
    kendallW: whole.length === 0 ? null : kendallW(whole),
    pairs: pairs.map(({ raters: [first, second], ratings }) => {
      const table = crossed(ratings, places)
      return {
        raters: [raters[first]!, raters[second]!],
        agreement: sameAndNear(table, perStep)!,
        kappa: {
          none: weightedKappa(table, 'none')!,
          linear: weightedKappa(table, 'linear')!,
          quadratic: weightedKappa(table, 'quadratic')!,
        },
        stuartMaxwell: stuartMaxwell(table),
        bowker: bowker(table),
      }
    }),
  }
}

function finiteForm({ form, above, below, value, ratio, p, low, high }: Intraclass): FiniteIntraclass {
  const finite = (number: number) => (Number.isFinite(number) ? number : null)
  return {
    ...{ form, above, below, value: finite(value), ratio: finite(ratio), p: finite(p) },
    ...{ low: finite(low), high: finite(high) },
  }
}

function crossed(own: RaterPair['ratings'], { size, placeOf }: StepPlaces): readonly (readonly number[])[] {
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const [left, right] of own) table[placeOf(left)]![placeOf(right)]! += 1
  return table
}

/** How many raters gave different ratings: of one who never does, agreement says nothing. */
function variedRaters({ people, raters }: SharedRatings): number {
  const given = raters.map(() => new Set<number>())
  for (const { ratings } of people) for (const [rater, rating] of ratings) given[rater]!.add(rating)
  return given.filter(({ size }) => size > 1).length
}

/** Both ratings of every two raters of each person. */
function everyPair({ people }: SharedRatings): RaterPair['ratings'] {
  return people.flatMap(({ ratings }) => {
    const own = [...ratings.values()]
    return own.flatMap((left, at) => own.slice(at + 1).map(right => [left, right] as const))
  })
}

const bare = { form: null, se: null, low: null, high: null, note: null }

function nearFigures(set: string, subjects: number, raters: number, near: SameAndNear): readonly AgreementFigure[] {
  const place = { set, subjects, raters, ...bare }
  const note = `${near.n} pairs of ratings`
  return [
    { ...place, statistic: 'Same rating', value: near.same, note },
    { ...place, statistic: 'No more than one step apart', value: near.withinOne, note },
  ]
}

function overallFigures(
  { people, raters }: SharedRatings,
  { alpha, intraclass: forms, ratedByAll }: AgreementStatistics,
  isInformative: boolean,
  least: number,
): readonly AgreementFigure[] {
  const place = { set: 'all raters', raters: raters.length, ...bare }
  const note = isInformative && alpha.ordinal !== null ? null : notInformative
  const shown = forms.filter(({ form }) => ratedByAll >= least && form.startsWith('ICC(2'))
  return [
    {
      ...place,
      subjects: people.length,
      statistic: 'Krippendorff’s alpha',
      form: 'ordinal',
      value: isInformative ? alpha.ordinal : null,
      note,
    },
    ...shown.map(({ form, value, low, high }) => ({
      ...place,
      subjects: ratedByAll,
      statistic: 'Intraclass correlation',
      form,
      ...(note === null ? { value, low, high } : { value: null, note }),
    })),
  ]
}

function pairFigures(
  { raters: [first, second], ratings }: RaterPair,
  { raters }: SharedRatings,
  places: StepPlaces,
  { nameOf }: CalibrationInput,
): readonly AgreementFigure[] {
  const set = `${nameOf(raters[first]!)} and ${nameOf(raters[second]!)}`
  const table = crossed(ratings, places)
  const { kappa, standardError, low, high } = weightedKappa(table, 'quadratic')!
  const place = { set, subjects: ratings.length, raters: 2, ...bare }
  return [
    ...nearFigures(set, ratings.length, 2, sameAndNear(table, places.perStep)!),
    {
      ...place,
      statistic: 'Weighted kappa',
      form: 'quadratic',
      value: kappa,
      se: standardError,
      low,
      high,
      note: kappa === null ? notInformative : null,
    },
  ]
}

/** Whether the sub-criteria of a rating say one thing: only what is meant to reflect one thing has an alpha. */
function criteriaFigures(input: CalibrationInput, criteria: SubCriteria, least: number): readonly AgreementFigure[] {
  const table = input.rows
    .filter(row => row.isOfCycle && !row.isSelf && givenOf(row) !== null)
    .flatMap(row => criteria.wholeRowOf(row) ?? [])
  const alpha = table.length < least ? null : cronbachAlpha(table)
  if (alpha === null) return []
  const note = 'How far the sub-criteria go together; very high may mean that they were filled in together.'
  return [
    {
      set: criteria.names.join(', '),
      subjects: table.length,
      raters: 0,
      ...bare,
      statistic: 'Cronbach’s alpha',
      value: alpha,
      note,
    },
  ]
}

function differencesOf(pairs: readonly RaterPair[], { raters }: SharedRatings): AgreementResult['differences'] {
  return pairs
    .flatMap(({ raters: [first, second], ratings, people }) =>
      ratings.map((pair, at) => ({
        person: people[at]!,
        raters: [raters[first]!, raters[second]!] as const,
        ratings: pair,
      })),
    )
    .filter(({ ratings: [left, right] }) => left !== right)
    .sort((one, other) => gapOf(other.ratings) - gapOf(one.ratings))
    .slice(0, mostDifferences)
}

function gapOf([left, right]: readonly [number, number]): number {
  return Math.abs(left - right)
}
