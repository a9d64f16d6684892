import type { Calibration } from '../../core/calibration/result/calibration.ts'
import { TwoDots } from '../charts/TwoDots.tsx'
import { Section } from '../parts/Section.tsx'
import { strings } from '../strings.ts'
import { besideText } from './besideText.ts'
import { evidencePlace } from './evidencePlace.ts'
import { PersonLine } from './PersonLine.tsx'
import { ratingText, stepText } from './stepText.ts'

const words = strings.calibrate.few

/** People one by one, rating and evidence as two dots on a line, the widest gap first; nothing is said of any rater. */
export function FewRaters({ calibration: { people, steps, hasCutPoints } }: { calibration: Calibration }) {
  const rated = people
    .filter(({ rating }) => rating !== null)
    .map(person => ({ person, evidence: evidencePlace(person, steps) }))
  if (rated.length === 0) return null
  const gapOf = ({ gap }: { readonly gap: number | null }): number => (gap === null ? -1 : Math.abs(gap))
  const ordered = [...rated].sort((one, other) => gapOf(other.person) - gapOf(one.person))
  const hasScores = people.some(({ score }) => score !== null)
  const lead = hasScores ? words[hasCutPoints ? 'lead' : 'noGaps'] : words.noScores
  /** On the line every step has a stretch of its own, and stands in its middle. */
  const at = (step: number): number => (step + 0.5) / steps.length
  const placeOf = (rating: number): number => at(steps.findIndex(step => step.rating === rating))
  return (
    <Section title={words.title} aside={strings.calibrate.people(rated.length)}>
      <p class="tl-text">{lead}</p>
      <p class="tl-text tl-legend">
        <span class="tl-legend-mark tl-mark-filled">{strings.calibrate.rating}</span>
        {hasScores && hasCutPoints ? (
          <span class="tl-legend-mark tl-mark-open">{strings.calibrate.evidence}</span>
        ) : null}
        <bdi>{steps.map(stepText).join(' · ')}</bdi>
      </p>
      <ul>
        {ordered.map(({ person, evidence }) => {
          const said = strings.calibrate.rated(ratingText(steps, person.rating!))
          return (
            <PersonLine key={person.person} person={person}>
              <TwoDots
                filled={placeOf(person.rating!)}
                open={evidence === null ? null : at(evidence)}
                marks={steps.map((_, step) => at(step))}
                label={words.line(person.name, said, besideText(person))}
              />
              <p class="tl-quiet" aria-hidden="true">
                {said}; {besideText(person)}
              </p>
              {gapOf(person) < 1 ? null : <p class="tl-ask-strong">{words.ask}</p>}
            </PersonLine>
          )
        })}
      </ul>
    </Section>
  )
}
