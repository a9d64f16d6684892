import type { Calibration } from '../../core/calibration/result/calibration.ts'
import { strings } from '../strings.ts'
import { Fold } from './Fold.tsx'
import { PersonLine } from './PersonLine.tsx'
import { peopleByKey } from './peopleByKey.ts'
import { ratingText } from './stepText.ts'
import { Words } from './Words.tsx'

const words = strings.calibrate.moves

/** What calibration changed, with who gave which reason. */
export function Moves({ calibration }: { calibration: Calibration }) {
  const { moves } = calibration
  if (moves === null) return null
  const personOf = peopleByKey(calibration)
  const moved = moves.reduce((sum, { audit }) => sum + audit.moved, 0)
  const of = moves.reduce((sum, { audit }) => sum + audit.n, 0)
  return (
    <Fold title={words.title} aside={words.moved(moved, of)}>
      {moves.map(({ steps, moves: changed, wordings }, index) => (
        <div key={index}>
          {wordings.map(wording => (
            <Words key={wording.text} wording={wording} />
          ))}
          <ul>
            {changed.map(({ person, before, after, reason, by }) => {
              const rated = personOf(person)
              return rated === undefined ? null : (
                <PersonLine key={person} person={rated}>
                  <p>{words.fromTo(ratingText(steps, before), ratingText(steps, after))}</p>
                  <p class={reason === null ? 'tl-stale' : 'tl-quiet'}>
                    {reason ?? words.noReason}
                    {by === null ? null : `, ${words.by(by)}`}
                  </p>
                </PersonLine>
              )
            })}
          </ul>
        </div>
      ))}
    </Fold>
  )
}
