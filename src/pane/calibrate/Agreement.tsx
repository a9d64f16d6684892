import type { Calibration } from '../../core/calibration/result/calibration.ts'
import { Fold } from '../parts/Fold.tsx'
import { useFirst } from '../parts/useFirst.tsx'
import { strings } from '../strings.ts'
import { lookAt } from './lookAt.ts'
import { twoDecimals } from './numbers.ts'
import { PersonLine } from './PersonLine.tsx'
import { peopleByKey } from './peopleByKey.ts'
import { ratingText } from './stepText.ts'
import { Words } from './Words.tsx'

const words = strings.calibrate.agreement

/** How many figures, and how many people, show before all of them. */
const most = 6

/** How far raters agree on the people they share, and whom they rated differently. */
export function Agreement({ calibration }: { calibration: Calibration }) {
  const { agreement, raters, steps } = calibration
  const { reason, figures, differences, wording } = agreement
  const [shown, more] = useFirst(figures, most, strings.calibrate.all)
  const [listed, others] = useFirst(differences, most, strings.calibrate.all)
  const personOf = peopleByKey(calibration)
  const nameOf = (key: string): string => raters.find(({ rater }) => rater === key)?.name ?? key
  return (
    <Fold title={words.title} aside={wording === null ? null : lookAt([wording])}>
      {reason === null ? null : <p class="tl-text">{reason}</p>}
      {wording === null ? null : <Words wording={wording} />}
      {shown.map(({ set, statistic, form, subjects, raters: count, value, low, high, note }) => (
        <dl key={`${set} ${statistic} ${form}`} class="tl-person">
          <dt class="tl-person-head">
            <span class="tl-person-name">
              <bdi>{set}</bdi>: {form ?? statistic}
            </span>
            <span class="tl-person-number">{twoDecimals(value)}</span>
          </dt>
          <dd class="tl-quiet">
            {words.people(subjects, count)}
            {low === null || high === null ? null : `, ${strings.calibrate.range(twoDecimals(low), twoDecimals(high))}`}
            {note === null ? null : `. ${note}`}
          </dd>
        </dl>
      ))}
      {more}
      {differences.length === 0 ? null : (
        <>
          <h3 class="tl-text tl-ask-strong">{words.differ}</h3>
          <ul>
            {listed.map(({ person, raters: [one, other], ratings: [first, second] }) => {
              const rated = personOf(person)
              return rated === undefined ? null : (
                <PersonLine key={`${person} ${one} ${other}`} person={rated}>
                  <p class="tl-quiet">
                    {words.between(nameOf(one), ratingText(steps, first), nameOf(other), ratingText(steps, second))}
                  </p>
                </PersonLine>
              )
            })}
          </ul>
          {others}
        </>
      )}
    </Fold>
  )
}
