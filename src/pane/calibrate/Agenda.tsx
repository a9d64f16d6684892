import type { Calibration } from '../../core/calibration/result/calibration.ts'
import { Section } from '../parts/Section.tsx'
import { useFirst } from '../parts/useFirst.tsx'
import { strings } from '../strings.ts'
import { PersonLine } from './PersonLine.tsx'
import { peopleByKey } from './peopleByKey.ts'

/** How many are shown before all of them. */
const most = 3

/** Whom to talk about, the first first, each with why and with what to ask. */
export function Agenda({ calibration }: { calibration: Calibration }) {
  const { agenda } = calibration
  const words = strings.calibrate
  const [shown, more] = useFirst(agenda, most, words.all)
  if (agenda.length === 0) return null
  const personOf = peopleByKey(calibration)
  return (
    <Section title={words.agenda.title} aside={words.people(agenda.length)}>
      <ul>
        {shown.map(({ person, why, question, wording }) => {
          const rated = personOf(person)
          return rated === undefined ? null : (
            <PersonLine key={person} person={rated}>
              <p>{why}</p>
              <p class="tl-ask-strong">{question}</p>
              <p class="tl-quiet">
                {wording.uncertainty} {wording.innocent}
              </p>
            </PersonLine>
          )
        })}
      </ul>
      {more}
    </Section>
  )
}
