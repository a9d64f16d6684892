import type { Calibration } from '../../core/calibration/result/calibration.ts'
import { strings } from '../strings.ts'
import { Fold } from './Fold.tsx'
import { lookAt } from './lookAt.ts'
import { twoDecimals } from './numbers.ts'
import { Words } from './Words.tsx'

const words = strings.calibrate.fairness

/** Outcomes of the groups that may be shown, each against the group with the highest rate; never part of a score. */
export function Fairness({ calibration: { fairness } }: { calibration: Calibration }) {
  if (fairness === null) return null
  const { outcome, figures, suppressed } = fairness
  return (
    <Fold title={words.title} aside={lookAt(figures.flatMap(({ wording }) => wording ?? []))}>
      <p class="tl-text">{outcome}</p>
      <ul>
        {figures.map(({ column, group, stratum, n, favorable, ratio, low, high, wording }) => (
          <li key={`${column} ${group} ${stratum}`} class="tl-person">
            <p class="tl-person-head">
              <span class="tl-person-name">
                <bdi>{[column, group, stratum].filter(part => part !== null).join(' · ')}</bdi>
              </span>
              {favorable === null ? null : <span class="tl-person-number">{words.line(favorable, n)}</span>}
            </p>
            {ratio === null ? null : (
              <p class="tl-quiet">{words.ratio(twoDecimals(ratio), twoDecimals(low), twoDecimals(high))}</p>
            )}
            {wording === null ? null : <Words wording={wording} />}
          </li>
        ))}
      </ul>
      {suppressed.map(text => (
        <p key={text} class="tl-text tl-quiet">
          {text}
        </p>
      ))}
    </Fold>
  )
}
