import { fAbove } from './fAbove.ts'
import { mean } from './mean.ts'
import { sum } from './sum.ts'

export interface OneWay {
  /** Mean squares between and within groups, and their degrees of freedom. */
  readonly between: number
  readonly within: number
  readonly betweenFreedom: number
  readonly withinFreedom: number
  /** between / within and the probability of one as large; null where nothing varies within groups. */
  readonly ratio: number | null
  readonly p: number | null
  /** The variance of groups (MSB − MSW)/n₀, which may be below 0; n₀ is the number of values that a group counts for. */
  readonly betweenVariance: number
  readonly valuesPerGroup: number
}

/**
 * Analysis of variance of one factor, each group's values in a list (Searle, Linear Models, 1971, chapter 10, for groups of
 * different size: n₀ = (N − Σn²/N)/(J − 1)). The first value is taken off all, so that long common digits cost none. Null for fewer than two groups with values or no group with two.
 */
export function oneWay(groups: readonly (readonly number[])[]): OneWay | null {
  const origin = groups.find(group => group.length > 0)?.[0] ?? 0
  const filled = groups.filter(group => group.length > 0).map(group => group.map(value => value - origin))
  const all = filled.flat()
  const [betweenFreedom, withinFreedom] = [filled.length - 1, all.length - filled.length]
  if (betweenFreedom < 1 || withinFreedom < 1) return null
  const grand = mean(all)!
  const means = filled.map(group => mean(group)!)
  const between =
    sum(filled.map((group, j) => group.length * (means[j]! - grand) * (means[j]! - grand))) / betweenFreedom
  const within =
    sum(filled.flatMap((group, j) => group.map(value => (value - means[j]!) * (value - means[j]!)))) / withinFreedom
  const squares = sum(filled.map(group => group.length * group.length))
  const valuesPerGroup = (all.length - squares / all.length) / betweenFreedom
  const ratio = within > 0 ? between / within : null
  return {
    between,
    within,
    betweenFreedom,
    withinFreedom,
    ratio,
    p: ratio === null ? null : fAbove(ratio, betweenFreedom, withinFreedom),
    betweenVariance: (between - within) / valuesPerGroup,
    valuesPerGroup,
  }
}
