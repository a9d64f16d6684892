import { bandOf, cutScores } from '../../scoring/band.ts'
import { displayScore } from '../../scoring/displayScore.ts'
import type { FinalRating } from '../../scoring/finalRating.ts'
import { grouped } from '../../scoring/grouped.ts'
import { nameKey } from '../../scoring/nameKey.ts'
import { scaleFor } from '../../scoring/scaleFor.ts'
import type { ScoredSubject } from '../../scoring/scoring.ts'
import { compareKeys } from '../../values/compareKeys.ts'
import type { RatedPerson } from '../result/ratedPerson.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import type { RatedRow } from './ratedRow.ts'
import { stepsBetween } from './stepsBetween.ts'

/** Everybody who was rated or scored, with the rating that holds and the band of the evidence beside it. */
export function ratedPeople(input: CalibrationInput): readonly RatedPerson[] {
  const { subjects, rows, finals } = input
  const ofPerson = grouped(rows, ({ subject }) => subject.person)
  return subjects
    .map(scored => {
      const { person } = scored.subject
      return ratedPerson(scored, finals.get(person)!, ofPerson.get(person) ?? [], input)
    })
    .filter(({ rating, score, submitted, calibrated }) =>
      [rating, score, submitted, calibrated].some(value => value !== null),
    )
    .sort((one, other) => compareKeys(one.person, other.person))
}

function ratedPerson(
  scored: ScoredSubject,
  final: FinalRating,
  rows: readonly RatedRow[],
  input: CalibrationInput,
): RatedPerson {
  const { subject, score } = scored
  const { steps, hasCutPoints } = input.scaleOf(subject)
  const own = rows.filter(({ isOfCycle, isSelf }) => isOfCycle && !isSelf)
  const chosen = own.find(({ row }) => row === final.row) ?? own.find(({ isManager }) => isManager)
  const self = rows.find(({ isOfCycle, isSelf, submitted }) => isOfCycle && isSelf && submitted !== null)
  const bands = scaleFor(input.evaluation.reading.tables.scale, subject.role)
  const compared = score.status === 'scored' || score.status === 'provisional'
  const band = compared && hasCutPoints ? score.band : null
  const bandStep = steps.find(({ label }) => band !== null && nameKey(label) === nameKey(band))
  const bandRating = bandStep?.rating ?? null
  const gap = final.rating === null || bandRating === null ? null : stepsBetween(bandRating, final.rating, steps)
  return {
    person: subject.person,
    name: subject.name,
    role: subject.role,
    level: subject.level,
    team: subject.team,
    rater: chosen?.rater ?? null,
    rating: final.rating,
    ratingLabel: steps.find(({ rating }) => rating === final.rating)?.label ?? null,
    ratingFrom: final.from,
    ratingReason: final.reason,
    submitted: chosen?.submitted ?? null,
    calibrated: final.from === 'Moves' ? final.rating : (chosen?.calibrated ?? null),
    self: self?.submitted ?? null,
    score: compared ? score.score : null,
    scoreText: compared && score.score !== null ? displayScore(score.score, cutScores(bands)) : null,
    band,
    bandRating,
    coverage: score.coverage,
    isProvisional: score.status === 'provisional',
    gap,
    planCannotReach: gap !== null && gap > 0 && band !== null && band === bandOf(mostPoints(scored), bands),
    potential: subject.row?.potential ?? null,
    cell: final.cell,
  }
}

/** The most points that the plan gives with what was observed of it: 0 without a score. */
function mostPoints({ detail, observations }: ScoredSubject): number {
  return detail.reduce((sum, { effectiveWeight }, at) => sum + (effectiveWeight ?? 0) * observations[at]!.most, 0)
}
