import type { Calibration } from '../../core/calibration/result/calibration.ts'
import type { SeverityGroup } from '../../core/calibration/result/severityResult.ts'
import { SpanLine } from '../charts/SpanLine.tsx'
import { useFirst } from '../parts/useFirst.tsx'
import { strings } from '../strings.ts'
import { Fold } from './Fold.tsx'
import { FoundLine } from './FoundLine.tsx'
import { lookAt } from './lookAt.ts'
import { lookFirst } from './lookFirst.ts'
import { signed } from './numbers.ts'
import { Words } from './Words.tsx'

const words = strings.calibrate.raters

/** How many show before all of them; those to look at come first. */
const most = 12
const mostStories = 2

/** How much higher or lower each rater rates than the others, with its likely range and what may be said of it. */
export function Raters({ calibration: { severity } }: { calibration: Calibration }) {
  const { reason, groups, links, divergences } = severity
  const [stories, more] = useFirst(divergences, mostStories, strings.calibrate.all)
  if (reason === null && groups.length === 0) return null
  const found = [...groups.flatMap(({ raters }) => raters), ...divergences].map(({ wording }) => wording)
  return (
    <Fold title={words.title} aside={lookAt(found)} open>
      {reason === null ? null : <p class="tl-text">{reason}</p>}
      {groups.map((group, index) => (
        <Group key={index} group={group} />
      ))}
      {stories.length === 0 ? null : <h3 class="tl-text tl-ask-strong">{words.stories}</h3>}
      {stories.map(({ person, rater, wording }) => (
        <Words key={`${person} ${rater}`} wording={wording} />
      ))}
      {more}
      {links.length === 0 ? null : <h3 class="tl-text tl-ask-strong">{words.links}</h3>}
      {links.map(({ rater, text }) => (
        <p key={rater} class="tl-text">
          {text}
        </p>
      ))}
    </Fold>
  )
}

function Group({ group: { model, raters, margin, wording } }: { group: SeverityGroup }) {
  const ordered = lookFirst([...raters].sort((one, other) => other.difference - one.difference))
  const [shown, more] = useFirst(ordered, most, strings.calibrate.all)
  const reach = Math.max(0.5, ...raters.flatMap(({ low, high }) => [-low, high]))
  return (
    <>
      <p class="tl-text">{model}</p>
      <Words wording={wording} />
      <p class="tl-span-ends" aria-hidden="true">
        <span>{words.lower}</span>
        <span>{words.alike(margin)}</span>
        <span>{words.higher}</span>
      </p>
      <ul>
        {shown.map(({ rater, name, n, difference, low, high, finding, wording }) => (
          <FoundLine
            key={rater}
            name={name}
            aside={words.aside(n, finding)}
            figure={signed(difference)}
            wording={wording}
            drawing={
              <SpanLine
                value={difference}
                low={low}
                high={high}
                most={reach}
                margin={margin}
                label={words.line(signed(difference), signed(low), signed(high))}
              />
            }
          />
        ))}
      </ul>
      {more}
    </>
  )
}
