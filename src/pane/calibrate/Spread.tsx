import type { Calibration } from '../../core/calibration/result/calibration.ts'
import { useFirst } from '../parts/useFirst.tsx'
import { strings } from '../strings.ts'
import { Fold } from './Fold.tsx'
import { FoundLine } from './FoundLine.tsx'
import { lookAt } from './lookAt.ts'
import { lookFirst } from './lookFirst.ts'
import { percent } from './numbers.ts'
import { Words } from './Words.tsx'

const words = strings.calibrate.spread

/** How many raters show before all of them; those to look at come first. */
const most = 8

/** How much of the scale each rater uses, and whether ratings follow the last months. */
export function Spread({ calibration: { spread } }: { calibration: Calibration }) {
  const { raters, recency } = spread
  const [shown, more] = useFirst(lookFirst(raters), most, strings.calibrate.all)
  if (raters.length === 0) return null
  const found = [...raters, ...(recency === null ? [] : [recency])].map(({ wording }) => wording)
  return (
    <Fold title={words.title} aside={lookAt(found)}>
      <p class="tl-text">{words.lead}</p>
      <ul>
        {shown.map(({ rater, name, n, ratio, wording }) => (
          <FoundLine
            key={rater}
            name={name}
            aside={strings.calibrate.people(n)}
            figure={ratio === null ? '–' : words.ratio(percent(ratio))}
            wording={wording}
          />
        ))}
      </ul>
      {more}
      {recency === null ? null : <Words wording={recency.wording} />}
    </Fold>
  )
}
