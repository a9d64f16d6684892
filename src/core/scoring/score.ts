import type { ReadingFinding } from '../problems/finding.ts'
import type { Settings } from '../settings/settings.ts'
import type { Reading } from '../tables/reading.ts'
import { contextFor } from './contextFor.ts'
import { cycleOf } from './cycleOf.ts'
import { distinctFindings } from './distinctFindings.ts'
import { draftFindings } from './draftFindings.ts'
import { firstSentence } from './firstSentence.ts'
import { observeSubject } from './observedSubject.ts'
import { planErrorFindings } from './planErrorFindings.ts'
import { plansFor } from './plansFor.ts'
import { rankSubjects } from './rankSubjects.ts'
import { ratingsFor } from './ratingsFor.ts'
import { scaleFor } from './scaleFor.ts'
import { scoreSubject } from './scoreSubject.ts'
import type { Scoring } from './scoring.ts'
import type { Step } from './step.ts'
import { subjectFindings } from './subjectFindings.ts'
import { excludedReason, subjectsOf } from './subjectsOf.ts'
import { tenureReasons } from './tenure.ts'
import { workbookFindings } from './workbookFindings.ts'

/**
 * Scores a workbook: cycle, subjects, plans, what was observed, points, sums, statuses, bands, ranks, in this order.
 * Pure and total; persons and metrics are taken in the order of their ids, so that no order of rows moves a digit.
 */
export function score(reading: Reading, settings: Settings): Scoring {
  const findings: ReadingFinding[] = []
  const take = <Value>(step: Step<Value>): Value => {
    for (const finding of step.findings) findings.push(finding)
    return step.value
  }
  const cycle = take(cycleOf(reading, settings))
  const subjects = take(subjectsOf(reading, cycle))
  const { context, given, propose } = take(contextFor(reading, settings, cycle, subjects))
  const plans = take(plansFor(subjects, context))
  const observed = subjects.map((subject, at) => take(observeSubject(subject, plans[at]!, context)))
  const tenure = tenureReasons(observed, settings.values.tenurePeriods)
  const ratings = take(ratingsFor(subjects, reading, cycle))
  const scales = new Map(subjects.map(({ role }) => [role, scaleFor(reading.tables.scale, role)]))
  const thresholds = { scored: settings.values.coverageScored, minimum: settings.values.coverageMinimum }
  const results = observed.map((each, at) =>
    scoreSubject(each, {
      cycle,
      thresholds,
      scale: scales.get(each.subject.role)!,
      excluded: excludedReason(each.subject, reading, cycle),
      tenure: tenure[at]!,
      rating: ratings[at]!,
      groupedByKind: settings.values.scoreGroups === 'kind',
    }),
  )
  findings.push(
    ...draftFindings(context.definitions, context.proposals, given),
    ...planErrorFindings(observed, propose),
    ...results.flatMap(result => subjectFindings(result, scales.get(result.scored.subject.role)!)),
    ...workbookFindings(reading, subjects),
  )
  return {
    cycle,
    subjects: rankSubjects(
      results.map(result => result.scored),
      settings,
    ),
    first: firstSentence(context),
    findings: distinctFindings(findings),
  }
}
