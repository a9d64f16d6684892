import { scaleRows } from '../../scoring/scaleFor.ts'
import type { ScaleRating } from '../../tables/scale.ts'
import type { RatingStep } from '../result/ratingStep.ts'

/** The steps on which the ratings of some roles are compared. Roles with the same rows of Scale share one. */
export interface RatingScale {
  /** The same for roles that share it. */
  readonly key: string
  /** From the lowest; empty where there are too many different ratings to be steps. */
  readonly steps: readonly RatingStep[]
  /** The Scale says from which score a band begins. */
  readonly hasCutPoints: boolean
  /** The share of each step that is expected, summing to 1; null: no guideline for every step. */
  readonly guideline: readonly number[] | null
}

/** More different ratings than this are measurements, not steps. */
const mostSteps = 25
/** Guidelines may be rounded: their sum may miss 1 by this much. */
const rounding = 0.02

/** The scale of each role as it is written; ratings that were given between its steps are steps of their own. */
export function ratingScales(
  rows: readonly ScaleRating[],
  given: readonly { readonly role: string; readonly rating: number }[],
  roles: readonly string[],
): ReadonlyMap<string, RatingScale> {
  const keyOf = (role: string) => JSON.stringify(scaleRows(rows, role).map(factsOf))
  const keys = new Map(roles.map(role => [role, keyOf(role)]))
  const ratings = new Map<string, Set<number>>()
  for (const { role, rating } of given) {
    const key = keys.get(role)
    if (key === undefined) continue
    const known = ratings.get(key)
    if (known === undefined) ratings.set(key, new Set([rating]))
    else known.add(rating)
  }
  const scales = new Map<string, RatingScale>()
  for (const role of roles) {
    const key = keys.get(role)!
    if (!scales.has(key)) scales.set(key, scaleOf(key, scaleRows(rows, role), [...(ratings.get(key) ?? [])]))
  }
  return new Map([...keys].map(([role, key]) => [role, scales.get(key)!]))
}

function factsOf({ rating, label, guideline, evidenceFrom }: ScaleRating) {
  return [rating, label, guideline, evidenceFrom]
}

function scaleOf(key: string, rows: readonly ScaleRating[], given: readonly number[]): RatingScale {
  const known = rows.map(
    ({ rating, label, guideline, evidenceFrom }): RatingStep => ({
      rating,
      label: label ?? String(rating),
      guideline,
      evidenceFrom,
    }),
  )
  const named = new Set(known.map(({ rating }) => rating))
  const found = rows.length > 0 ? given : withoutGaps(given)
  const between = [...new Set(found)].filter(rating => !named.has(rating)).map(plainStep)
  const steps = [...known, ...between].sort((one, other) => one.rating - other.rating)
  const guideline = steps.map(step => step.guideline)
  const total = guideline.reduce<number>((sum, share) => sum + (share ?? 0), 0)
  const isWhole = guideline.every(share => share !== null) && Math.abs(total - 1) <= rounding
  return {
    key,
    steps: steps.length > mostSteps ? [] : steps,
    hasCutPoints: rows.some(({ evidenceFrom }) => evidenceFrom !== null),
    guideline: isWhole ? guideline.map(share => share! / total) : null,
  }
}

function plainStep(rating: number): RatingStep {
  return { rating, label: String(rating), guideline: null, evidenceFrom: null }
}

/** Whole ratings with those between them that nobody gave. */
function withoutGaps(ratings: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(...ratings), Math.max(...ratings)]
  if (!ratings.every(Number.isInteger) || most - least >= mostSteps) return ratings
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, step) => least + step)
}
