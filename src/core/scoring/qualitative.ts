import { fullAddress } from '../cells/address.ts'
import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import { mean } from '../statistics/mean.ts'
import type { Assessment } from '../tables/assessments.ts'
import type { EvidenceRow } from '../tables/evidence.ts'
import type { RubricLevel } from '../tables/rubric.ts'
import { compareKeys } from '../values/compareKeys.ts'
import { noBasis } from './basis.ts'
import type { Cycle } from './cycle.ts'
import type { SubjectGoalposts } from './goalpostsFor.ts'
import { judge } from './judge.ts'
import { lastDayOf } from './lastDayOf.ts'
import type { MetricDefinition } from './metricPlan.ts'
import { nameKey } from './nameKey.ts'
import type { Observation } from './observation.ts'
import type { PointScale } from './planPoints.ts'
import type { Posts } from './posts.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'

/** What stands for an example where a level has none of its own. */
export type WithoutExample = 'no example' | 'ask' | 'count'

export interface Assessed {
  readonly assessments: readonly Assessment[]
  readonly rubric: readonly RubricLevel[]
  readonly evidence: readonly EvidenceRow[]
  /** 'no example' where the workbook has an Evidence table. */
  readonly withoutExample: WithoutExample
}

/** A rubric as goalposts: Floor the lowest level, Target the one marked Meets, Stretch the highest. */
export function rubricPosts(rubric: readonly RubricLevel[]): Posts | null {
  const levels = rubric.flatMap(({ level }) => (level === null ? [] : [level])).sort((one, other) => one - other)
  if (levels.length === 0) return null
  const meets = rubric.filter(row => row.meets === 'yes' && row.level !== null).map(row => row.level!)
  return {
    floor: levels[0]!,
    target: meets.length === 0 ? null : meets.reduce((least, level) => Math.min(least, level)),
    stretch: levels[levels.length - 1]!,
    rangeLow: null,
    rangeHigh: null,
    ceiling: null,
    cells: rubric.flatMap(row => row.at.cells.level ?? []),
    at: {},
    proposed: false,
  }
}

/**
 * A qualitative metric of a subject from Assessments: the mean of each assessor's latest level in the cycle. It counts
 * only with an example: a dated Evidence row of that person and metric, or an assessment with a date and a comment.
 */
export function observeLevels(
  subject: Subject,
  definition: MetricDefinition,
  assessed: Assessed,
  cycle: Cycle,
  goalposts: SubjectGoalposts,
  scale: PointScale,
): Step<Observation> {
  const { metric } = definition
  const findings: ReadingFinding[] = []
  const inside = assessed.assessments.filter(({ date }) => isInside(date, subject, cycle))
  const valid = inside.filter(({ level }) => level !== null && isLevel(level, assessed.rubric))
  for (const row of inside.filter(({ level }) => level !== null && !isLevel(level, assessed.rubric))) {
    findings.push(outsideRubric(row, assessed.rubric))
  }
  const latest = latestPerAssessor(valid)
  const x = mean(latest.map(row => row.level!))
  const exemplified =
    latest.some(row => row.date !== null && row.comment !== null) ||
    assessed.evidence.some(({ date }) => date !== null && isInside(date, subject, cycle))
  const counts = x !== null && (exemplified || assessed.withoutExample === 'count')
  const atEnd = goalposts.at({ day: lastDayOf(subject, cycle), target: null, cell: null })
  const segments = x === null ? [] : [{ goalposts: atEnd, value: x, weight: 1, from: Number.POSITIVE_INFINITY }]
  const judged = judge(x, segments, atEnd, definition, scale)
  const reason = reasonFor(x, inside.length, exemplified, assessed.withoutExample)
  if (x !== null && !exemplified && assessed.withoutExample === 'no example') {
    findings.push({
      rule: 'no-example',
      cell: latest[0]!.at.cells.level ?? null,
      person: subject.person,
      metric,
      message: `${subject.name} has a level for ${metric} but no dated example of it in the cycle, so it is shown and does not count. Add a row to Evidence, or a date and a comment to the assessment.`,
    })
  }
  const value: Observation = {
    ...judged,
    standing: counts ? 'observed' : 'missing',
    points: counts ? judged.points : null,
    value: x,
    n: x === null ? null : latest.length,
    periods: [],
    asOf: latest.reduce<number | null>(
      (day, row) => (row.date !== null && row.date > (day ?? 0) ? row.date : day),
      null,
    ),
    source: definition.row?.source ?? (latest.length === 0 ? null : 'Assessments'),
    cells: latest.flatMap(row => (row.at.cells.level === undefined ? [] : [fullAddress(row.at.cells.level)])),
    level: x,
    levelText: x === null ? null : levelText(x, assessed.rubric),
    reason: counts ? judged.reason : reason,
    notes: counts && !exemplified ? [...judged.notes, 'counted without an example'] : judged.notes,
    leftOut: [],
    basis: { ...noBasis, levels: latest },
  }
  return { value, findings }
}

/** Levels that hang on the question whether they count without an example; their cells. */
export function unexemplified(assessments: readonly Assessment[]): readonly CellRef[] {
  return assessments
    .filter(row => row.level !== null && (row.date === null || row.comment === null))
    .flatMap(row => row.at.cells.level ?? [])
}

function reasonFor(x: number | null, rows: number, exemplified: boolean, without: WithoutExample): string | null {
  if (x === null) return rows === 0 ? 'no assessment in the cycle' : 'no level that the Rubric knows'
  if (exemplified) return null
  return without === 'ask' ? 'waits for an answer: do levels count without examples?' : 'no example'
}

function isInside(date: number | null, subject: Subject, cycle: Cycle): boolean {
  if (date === null) return true
  return (
    date >= (cycle.from ?? 0) &&
    date >= (subject.from ?? 0) &&
    date <= (cycle.to ?? Number.POSITIVE_INFINITY) &&
    date <= (subject.to ?? Number.POSITIVE_INFINITY) &&
    date <= (cycle.asOf ?? Number.POSITIVE_INFINITY)
  )
}

/** Without a rubric any level is taken; Floor, Target and Stretch then have to stand in Metrics. */
function isLevel(level: number, rubric: readonly RubricLevel[]): boolean {
  return rubric.length === 0 || rubric.some(row => row.level === level)
}

/** By assessor; of two on one day the lower level comes last and so holds. */
function latestPerAssessor(rows: readonly Assessment[]): readonly Assessment[] {
  const latest = new Map<string, Assessment>()
  const ordered = [...rows].sort(
    (one, other) =>
      compareKeys(nameKey(one.assessor), nameKey(other.assessor)) ||
      (one.date ?? 0) - (other.date ?? 0) ||
      (other.level ?? 0) - (one.level ?? 0),
  )
  for (const row of ordered) latest.set(nameKey(row.assessor), row)
  return [...latest.values()]
}

/** The description of the highest level that is reached. */
function levelText(x: number, rubric: readonly RubricLevel[]): string | null {
  const reached = rubric
    .filter(({ level }) => level !== null && level <= x)
    .sort((one, other) => one.level! - other.level!)
  return reached[reached.length - 1]?.description ?? null
}

function outsideRubric(row: Assessment, rubric: readonly RubricLevel[]): ReadingFinding {
  const levels = [...new Set(rubric.flatMap(({ level }) => (level === null ? [] : [level])))].sort(
    (one, other) => one - other,
  )
  return {
    rule: 'level-outside-rubric',
    cell: row.at.cells.level ?? null,
    related: rubric.flatMap(each => each.at.cells.level ?? []),
    person: row.employeeId,
    metric: row.metric,
    message: `Level ${row.level} of ${row.metric} is not in the Rubric, which has ${levels.join(', ')}: the level does not count.`,
  }
}
