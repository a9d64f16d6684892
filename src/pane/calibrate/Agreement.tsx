import type { AgreementFigure } from '../../core/calibration/result/agreementResult.ts'
import type { Calibration } from '../../core/calibration/result/calibration.ts'
import { useFirst } from '../parts/useFirst.tsx'
import { strings } from '../strings.ts'
import { Fold } from './Fold.tsx'
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
  const [shown, more] = useFirst(differences, most, strings.calibrate.all)
  const personOf = peopleByKey(calibration)
  const nameOf = (key: string): string => raters.find(({ rater }) => rater === key)?.name ?? key
  const ofRaters = figures.filter(figure => figure.raters > 0)
  const ofMetrics = figures.filter(figure => figure.raters === 0)
  return (
    <Fold title={words.title} aside={wording === null ? null : lookAt([wording])}>
      {reason === null ? null : <p class="tl-text">{reason}</p>}
      {wording === null ? null : <Words wording={wording} />}
      <Figures figures={ofRaters} />
      {differences.length === 0 ? null : (
        <>
          <h3 class="tl-text tl-ask-strong">{words.differ}</h3>
          <ul>
            {shown.map(({ person, raters: [one, other], ratings: [first, second] }) => {
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
          {more}
        </>
      )}
      {ofMetrics.length === 0 ? null : <h3 class="tl-text tl-ask-strong">{words.steady}</h3>}
      <Figures figures={ofMetrics} />
    </Fold>
  )
}

function Figures({ figures }: { figures: readonly AgreementFigure[] }) {
  const [shown, more] = useFirst(figures, most, strings.calibrate.all)
  return (
    <>
      {shown.map(({ set, statistic, form, subjects, raters, value, low, high, note }) => (
        <dl key={`${set} ${statistic} ${form}`} class="tl-person">
          <dt class="tl-person-head">
            <bdi class="tl-person-name">{set}</bdi>
            <span class="tl-person-number">{twoDecimals(value)}</span>
          </dt>
          <dd class="tl-quiet">
            {words.statistic(statistic, form, subjects, raters)}
            {low === null || high === null ? null : ` ${words.range(twoDecimals(low), twoDecimals(high))}`} {note}
          </dd>
        </dl>
      ))}
      {more}
    </>
  )
}
