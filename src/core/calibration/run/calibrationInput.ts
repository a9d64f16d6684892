import type { Snapshot } from '../../cells/snapshot.ts'
import type { Policy } from '../../policy/policy.ts'
import type { FinalRating } from '../../scoring/finalRating.ts'
import { nameKey } from '../../scoring/nameKey.ts'
import { raterNames } from '../../scoring/raterNames.ts'
import { ratingScaleRows } from '../../scoring/ratingScaleRows.ts'
import { ratingsFor } from '../../scoring/ratingsFor.ts'
import type { ScoredSubject, Scoring } from '../../scoring/scoring.ts'
import type { Subject } from '../../scoring/subject.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Reading } from '../../tables/reading.ts'
import type { RatedRow } from './ratedRow.ts'
import { ratedRows } from './ratedRows.ts'
import { type RatingScale, ratingScales } from './ratingScales.ts'

/** A workbook that was read and scored. */
export interface Evaluated {
  readonly reading: Reading
  readonly settings: Settings
  readonly scoring: Scoring
}

/** What every part of calibration is computed from. */
export interface CalibrationInput {
  readonly evaluation: Evaluated
  /** What is turned off for everyone: it is not computed. */
  readonly policy: Policy
  readonly snapshot: Snapshot
  /** Everybody in the role in force at the end of the cycle, but who has left. */
  readonly subjects: readonly ScoredSubject[]
  /** All rows of Ratings about them, of every cycle, self-assessments too. */
  readonly rows: readonly RatedRow[]
  /** The rating that is the person's, by person. */
  readonly finals: ReadonlyMap<string, FinalRating>
  readonly scaleOf: (subject: Pick<Subject, 'role'>) => RatingScale
  readonly nameOf: (rater: string) => string
  /** The score that may be compared with others: none of a draft, nor of somebody who is not scored. */
  readonly scoreOf: (person: string) => number | null
  /** Role family and level, "Support, 2". */
  readonly stratumOf: (subject: Pick<Subject, 'role' | 'level'>) => string
  /** The same where it is to keep people apart; null: everybody is compared. */
  readonly comparable: (subject: Pick<Subject, 'role' | 'level'>) => string | null
}

export function calibrationInput(evaluation: Evaluated, snapshot: Snapshot, policy: Policy): CalibrationInput {
  const { reading, scoring, settings } = evaluation
  const { people, roles } = reading.tables
  const raters = raterNames(reading)
  const subjects = scoring.subjects.filter(({ subject }) => subject.current && subject.status !== 'terminated')
  const staying = new Set(subjects.map(({ subject }) => subject.person))
  const rows = ratedRows(reading.tables, scoring, raters).filter(({ subject }) => staying.has(subject.person))
  const current = subjects.map(({ subject }) => subject)
  const finals = ratingsFor(current, reading, scoring.cycle).value
  const given = [
    ...rows.flatMap(({ subject, submitted, calibrated }) =>
      [submitted, calibrated].map(rating => ({ role: subject.role, rating })),
    ),
    ...finals.map(({ rating }, at) => ({ role: current[at]!.role, rating })),
  ].flatMap(({ role, rating }) => (rating === null ? [] : [{ role, rating }]))
  const scales = ratingScales(ratingScaleRows(reading.tables), given, [
    ...new Set(subjects.map(({ subject }) => subject.role)),
  ])
  const names = new Map(people.map(({ employeeId, name }) => [employeeId, name ?? employeeId]))
  const scores = new Map(
    subjects.map(({ subject, score }) => [subject.person, score.status === 'scored' ? score.score : null]),
  )
  const families = new Map(roles.map(({ role, family }) => [nameKey(role), family]))
  const several = new Set(subjects.map(({ subject }) => setOf(subject, families))).size > 1
  return {
    evaluation,
    policy,
    snapshot,
    subjects,
    rows,
    finals: new Map(finals.map((final, at) => [current[at]!.person, final])),
    scaleOf: ({ role }) => scales.get(role)!,
    nameOf: rater => names.get(rater) ?? rater,
    scoreOf: person => scores.get(person) ?? null,
    stratumOf: subject => setOf(subject, families),
    comparable: subject => (settings.values.calibrateCrossRole || !several ? null : setOf(subject, families)),
  }
}

function setOf({ role, level }: Pick<Subject, 'role' | 'level'>, families: ReadonlyMap<string, string | null>): string {
  const family = families.get(nameKey(role)) ?? role
  return level === null ? family : `${family}, ${level}`
}
