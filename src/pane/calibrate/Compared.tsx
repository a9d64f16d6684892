import type { Calibration } from '../../core/calibration/result/calibration.ts'
import type { View } from '../../core/commands/view.ts'
import { Icon } from '../parts/Icon.tsx'
import { StaleBar } from '../parts/StaleBar.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { WriteBar } from '../writing/WriteBar.tsx'
import { Agenda } from './Agenda.tsx'
import { Agreement } from './Agreement.tsx'
import { CutPoints } from './CutPoints.tsx'
import { Distribution } from './Distribution.tsx'
import { Fairness } from './Fairness.tsx'
import { FewRaters } from './FewRaters.tsx'
import { Grid } from './Grid.tsx'
import { Moves } from './Moves.tsx'
import { Raters } from './Raters.tsx'
import { Spread } from './Spread.tsx'

/** Below this many raters nothing is said of any: their people stand one by one. */
const fewRaters = 5

/** What comparing the ratings of a cycle gave. */
export function Compared({ calibration, view }: { calibration: Calibration; view: View }) {
  const { stale } = useSession()
  const { raters, people, hasCutPoints } = calibration
  return (
    <>
      {stale.value ? <StaleBar /> : <WriteBar text={strings.calibrate.compared} />}
      <div class="tl-about">
        <p>{strings.overview.cycle(calibration.cycle)}</p>
      </div>
      {calibration.first.length === 0 ? null : (
        <p class="tl-first">
          <Icon name="info" />
          <span>{calibration.first.join(' ')}</span>
        </p>
      )}
      {hasCutPoints || !people.some(({ score }) => score !== null) ? null : (
        <CutPoints calibration={calibration} blocks={view.blocks} />
      )}
      {raters.length < fewRaters ? (
        <FewRaters calibration={calibration} />
      ) : (
        <>
          <Grid calibration={calibration} />
          <Agenda calibration={calibration} />
          <Raters calibration={calibration} />
          <Distribution calibration={calibration} />
          <Spread calibration={calibration} />
          <Agreement calibration={calibration} />
          <Moves calibration={calibration} />
          <Fairness calibration={calibration} />
        </>
      )}
    </>
  )
}
