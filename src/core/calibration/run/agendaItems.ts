import { compareKeys } from '../../values/compareKeys.ts'
import type { AgendaItem } from '../result/agendaItem.ts'
import type { RatedPerson } from '../result/ratedPerson.ts'
import type { SeverityResult } from '../result/severityResult.ts'
import {
  agendaQuestion,
  gapWhy,
  gapWording,
  unratedQuestion,
  unratedWhy,
  unratedWording,
} from '../words/agendaWords.ts'
import type { CalibrationInput } from './calibrationInput.ts'

type Unordered = Omit<AgendaItem, 'order'>

/**
 * Whom to talk about: rating and evidence at least one step apart, widest first, of equally wide ones those first whose
 * rating score and rater let expect least; then who has a score and no rating. A gap that only the plan makes is none.
 */
export function agendaItems(
  { nameOf }: CalibrationInput,
  people: readonly RatedPerson[],
  { divergences }: SeverityResult,
): readonly AgendaItem[] {
  const far = new Map(divergences.map(({ person, standardized }) => [person, Math.abs(standardized)]))
  const apart = people
    .filter(
      ({ gap, planCannotReach, isProvisional }) =>
        gap !== null && Math.abs(gap) >= 1 && !planCannotReach && !isProvisional,
    )
    .sort(
      (one, other) =>
        Math.abs(other.gap!) - Math.abs(one.gap!) ||
        (far.get(other.person) ?? 0) - (far.get(one.person) ?? 0) ||
        compareKeys(one.person, other.person),
    )
  const hasRatings = people.some(({ rating }) => rating !== null)
  const unrated = people.filter(
    ({ rating, score, isProvisional }) => hasRatings && rating === null && score !== null && !isProvisional,
  )
  const raterOf = ({ rater }: RatedPerson) => (rater === null ? null : nameOf(rater))
  const items: readonly Unordered[] = [
    ...apart.map((person): Unordered => {
      const rating = person.ratingLabel ?? String(person.rating)
      const why = gapWhy(rating, person.band!, person.gap!, person.scoreText!)
      return {
        ...whoIs(person),
        rater: raterOf(person),
        rating,
        why,
        question: agendaQuestion,
        wording: gapWording(person.name, why, person.coverage),
      }
    }),
    ...unrated.map(
      (person): Unordered => ({
        ...whoIs(person),
        rater: raterOf(person),
        rating: null,
        why: unratedWhy,
        question: unratedQuestion,
        wording: unratedWording(person.name, person.ratingReason ?? 'no rating in this cycle'),
      }),
    ),
  ]
  return items.map((item, at) => ({ order: at + 1, ...item }))
}

function whoIs({ person, name, band, gap }: RatedPerson) {
  return { person, name, evidenceBand: band, gap }
}
