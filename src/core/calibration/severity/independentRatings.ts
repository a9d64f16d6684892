import type { GivenRating } from './givenRating.ts'

/** Why a rating does not count as a judgement of its own. */
export type DependentReason = 'self-assessment' | 'confirmed only'

/**
 * The ratings that are judgements of their own: nobody is a second rater of themselves, and who gives the same value on
 * the same day as an earlier rating of that person has confirmed it. `isSelf` is for raters who have keys of their own.
 */
export function independentRatings(
  ratings: readonly GivenRating[],
  isSelf: (rating: GivenRating) => boolean = ({ rater, person }) => rater === person,
) {
  const kept: GivenRating[] = []
  const left: { readonly rating: GivenRating; readonly reason: DependentReason }[] = []
  const seen = new Map<string, Map<string, string>>()
  for (const rating of ratings) {
    const ofPerson = seen.get(rating.person) ?? new Map<string, string>()
    seen.set(rating.person, ofPerson)
    const judgement = `${rating.day} ${rating.rating} ${rating.cycle}`
    const first = ofPerson.get(judgement)
    if (isSelf(rating)) left.push({ rating, reason: 'self-assessment' })
    else if (rating.day !== null && first !== undefined && first !== rating.rater) {
      left.push({ rating, reason: 'confirmed only' })
    } else {
      kept.push(rating)
      ofPerson.set(judgement, rating.rater)
    }
  }
  return { kept, left }
}
