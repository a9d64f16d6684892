import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import { bandOf, cutScores, type Scale } from './band.ts'
import { displayScore } from './displayScore.ts'
import { figure } from './figure.ts'
import { raisedWeights } from './renormalizationWarning.ts'
import type { SubjectResult } from './scoreSubject.ts'
import { shareText } from './shareText.ts'

/** A score this close to a cut is borderline. */
const borderlinePoints = 1
/** A geometric mean this far below the score says that strong results hide a weak one. */
const hiddenPoints = 10

/** What is to be known about one subject's score: why there is none, what it hangs on, and what it hides. */
export function subjectFindings(result: SubjectResult, scale: Scale): readonly ReadingFinding[] {
  const { scored, observed } = result
  const { subject, score } = scored
  const cell = subject.row?.at.cells.employeeId ?? null
  const about = (rule: string, message: string, at: CellRef | null = cell): ReadingFinding => ({
    rule,
    cell: at,
    person: subject.person,
    message,
  })
  const findings: ReadingFinding[] = []
  if (score.status === 'insufficient') {
    findings.push(about('insufficient-coverage', `${subject.name} gets no score: ${score.reason}.`))
  }
  if (score.status === 'provisional') {
    const could = couldChange(result, scale)
    const band = could === null ? '' : ` What is missing could change the band: ${could}.`
    const message = `The score of ${subject.name} is provisional and not ranked: ${score.reason}.${band}`
    findings.push(about('provisional', message))
  }
  for (const { plan, observation } of observed.metrics) {
    const row = plan.definition.row
    if (
      row?.cap != null &&
      row.pairedWith !== null &&
      observation.points !== null &&
      observed.pairBelowFloor.get(row.pairedWith) == null
    ) {
      findings.push({
        ...about(
          'pair-missing',
          `The cap of ${row.metric} was not applied for ${subject.name}: ${row.pairedWith} has no value to compare with its floor.`,
          row.at.cells.pairedWith ?? cell,
        ),
        metric: row.metric,
      })
    }
  }
  if (score.score === null) return findings
  findings.push(...raised(result, about))
  // A draft or a provisional score is no ground for a statement about the person.
  return score.status === 'scored' ? [...findings, ...hidden(result, about), ...atCuts(result, scale, about)] : findings
}

type About = (rule: string, message: string) => ReadingFinding

function raised({ aggregate, scored }: SubjectResult, about: About): ReadingFinding[] {
  return raisedWeights(aggregate.planned, aggregate.renormalized).map(({ leaf, planned, renormalized }) => ({
    ...about(
      'renormalized-weight',
      `${leaf} counts ${shareText(renormalized)} instead of ${shareText(planned)} in the score of ${scored.subject.name}, because other metrics are missing.`,
    ),
    metric: leaf,
  }))
}

function hidden({ scored, points }: SubjectResult, about: About): ReadingFinding[] {
  const { score, geometric, plan, subject } = { ...scored, score: scored.score.score! }
  if (geometric === null || score - geometric <= hiddenPoints) return []
  const weakest = plan
    .filter(({ weight, definition }) => weight > 0 && points.has(definition.metric))
    .map(({ definition: { metric } }) => ({ metric, earned: points.get(metric)! }))
    .sort((one, other) => one.earned - other.earned)[0]
  if (weakest === undefined) return []
  const message = `Strong results of ${subject.name} hide a weak one: ${weakest.metric} earned ${figure(weakest.earned, false)} points. Ask what stands behind it before concluding.`
  return [{ ...about('strong-hides-weak', message), metric: weakest.metric }]
}

function atCuts(result: SubjectResult, scale: Scale, about: About): ReadingFinding[] {
  const { score, name } = result.scored.score
  const findings: ReadingFinding[] = []
  const could = couldChange(result, scale)
  if (could !== null) {
    findings.push(about('missing-could-change-band', `Missing data could change the band of ${name}: ${could}.`))
  }
  const cuts = cutScores(scale)
  const near = cuts.find(cut => Math.abs(score! - cut) <= borderlinePoints)
  if (near !== undefined) {
    const message = `${name} scores ${displayScore(score!, cuts)}, within ${borderlinePoints} point of where ${bandOf(near, scale)} begins (${near}).`
    findings.push(about('borderline', message))
  }
  return findings
}

/** Between which bands the score could lie if what is missing were known; null: the band is certain. */
function couldChange({ scored }: SubjectResult, scale: Scale): string | null {
  const { score, boundLow, boundHigh } = scored.score
  if (score === null || boundLow === null || boundHigh === null) return null
  const [lowest, highest] = [bandOf(boundLow, scale), bandOf(boundHigh, scale)]
  // What is missing may have no Stretch: then even its most can be less than the rest of the plan earned.
  if (lowest === highest)
    return bandOf(score, scale) === highest ? null : `whatever the missing values are, it would be ${lowest}`
  return `from ${lowest} if what is missing earned nothing to ${highest} if it earned the most it can`
}
