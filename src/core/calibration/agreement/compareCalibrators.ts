import { type Intraclass, intraclass } from './intraclass.ts'
import { krippendorffAlpha } from './krippendorffAlpha.ts'
import { type SameAndNear, sameAndNear } from './sameAndNear.ts'
import { type WeightedKappa, weightedKappa } from './weightedKappa.ts'

/** One calibrator's rating of one person, on the steps of the scale from 0. */
export interface CalibratorRating {
  readonly person: string
  readonly rater: string
  readonly step: number
}

/** Two calibrators and the people whom both rated. */
export interface CalibratorPair {
  readonly raters: readonly [string, string]
  readonly agreement: SameAndNear
  /** Agreement beyond chance, weighted by the squared steps; null for too few people, its κ null where one is constant. */
  readonly kappa: WeightedKappa | null
  /** Whom they rated differently, the widest gap first. */
  readonly differences: readonly { readonly person: string; readonly steps: readonly [number, number] }[]
}

export interface CalibratorComparison {
  /** People whom at least two calibrators rated. */
  readonly people: number
  readonly pairs: readonly CalibratorPair[]
  /** People whom all calibrators rated, and ICC(2,1) and ICC(2,k) of these; null for too few. */
  readonly ratedByAll: number
  readonly reliability: readonly Intraclass[] | null
  /** Krippendorff's ordinal α over all shared people; null for too few or where all ratings are the same. */
  readonly alpha: number | null
}

/** Shared people from which there are statistics; below, only the differences are listed. */
export const leastShared = 10

/** How far calibrators agree on the people they share, on a scale of so many steps. A later rating by the same one replaces an earlier. */
export function compareCalibrators(ratings: readonly CalibratorRating[], steps: number): CalibratorComparison {
  const stepsOf = new Map<string, Map<string, number>>()
  for (const { person, rater, step } of ratings) {
    const own = stepsOf.get(person)
    if (own === undefined) stepsOf.set(person, new Map([[rater, step]]))
    else own.set(rater, step)
  }
  const shared = [...stepsOf].filter(([, own]) => own.size > 1)
  const raters = [...new Set(ratings.map(({ rater }) => rater))].filter(rater =>
    shared.some(([, own]) => own.has(rater)),
  )
  const table = shared.map(([, own]) => raters.map(rater => own.get(rater) ?? null))
  const whole = table.flatMap(row => (row.every(step => step !== null) ? [row] : []))
  return {
    people: shared.length,
    pairs: raters.flatMap((first, k) =>
      raters.slice(k + 1).flatMap(second => pairOf(first, second, shared, steps) ?? []),
    ),
    ratedByAll: whole.length,
    reliability:
      whole.length < leastShared ? null : (intraclass(whole)?.filter(({ form }) => form.startsWith('ICC(2')) ?? null),
    alpha: shared.length < leastShared ? null : krippendorffAlpha(table, 'ordinal'),
  }
}

function pairOf(
  first: string,
  second: string,
  people: readonly (readonly [string, ReadonlyMap<string, number>])[],
  size: number,
): CalibratorPair | null {
  const both = people.flatMap(([person, own]) => {
    const [left, right] = [own.get(first), own.get(second)]
    return left === undefined || right === undefined ? [] : [{ person, steps: [left, right] as const }]
  })
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const { steps } of both) table[steps[0]]![steps[1]]! += 1
  const agreement = sameAndNear(table)
  if (agreement === null) return null
  const gap = ([left, right]: readonly [number, number]) => Math.abs(left - right)
  return {
    raters: [first, second],
    agreement,
    kappa: both.length < leastShared ? null : weightedKappa(table, 'quadratic'),
    differences: both.filter(({ steps }) => gap(steps) > 0).sort((a, b) => gap(b.steps) - gap(a.steps)),
  }
}
