import { averageRanks } from '../../statistics/averageRanks.ts'
import { correlationP, pearson } from '../../statistics/pearson.ts'

/** A person's rating with the points of the last period and of the whole year. */
export interface RatedYear {
  readonly rating: number
  readonly last: number
  readonly year: number
}

export interface Recency {
  readonly n: number
  /** Spearman's correlation of rating and last period, the whole year held constant. */
  readonly correlation: number
  /** Two-sided, by t with n − 3 degrees of freedom. */
  readonly p: number
}

const leastPeople = 15

/**
 * Whether ratings follow the last period beyond what the year explains: the partial rank correlation
 * (r_xy − r_xz r_yz)/√((1 − r_xz²)(1 − r_yz²)) (Kendall, Rank Correlation Methods, 1970, chapter 8). For a group of raters
 * with at least 15 people together, never for one rater; null below that or where something does not vary.
 */
export function recency(people: readonly RatedYear[]): Recency | null {
  if (people.length < leastPeople) return null
  const ratings = averageRanks(people.map(({ rating }) => rating))
  const last = averageRanks(people.map(each => each.last))
  const year = averageRanks(people.map(each => each.year))
  const [direct, ofRating, ofLast] = [pearson(ratings, last), pearson(ratings, year), pearson(last, year)]
  if (direct === null || ofRating === null || ofLast === null) return null
  const left = (1 - ofRating * ofRating) * (1 - ofLast * ofLast)
  if (!(left > 1e-12)) return null
  const correlation = Math.max(-1, Math.min(1, (direct - ofRating * ofLast) / Math.sqrt(left)))
  return { n: people.length, correlation, p: correlationP(correlation, people.length - 3) }
}
