import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { runCommand } from '../session/runCommand.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { Compared } from './Compared.tsx'
import { NoRatings } from './NoRatings.tsx'

/** Ratings beside the evidence and beside each other. */
export function CalibrateView() {
  const session = useSession()
  const { run, calibration, busy } = session
  const result = calibration.value?.result
  const read = (result ?? run.value?.result)?.view.read
  if (read !== undefined && !read.some(({ table, rows }) => table === 'ratings' && rows > 0)) return <NoRatings />
  if (result?.calibration !== undefined) {
    return <Compared key={result.fingerprint} calibration={result.calibration} view={result.view} />
  }
  const words = strings.calibrate
  return (
    <EmptyState icon="scale" title={words.empty} text={words.readyText}>
      <Button
        kind="primary"
        disabled={busy.value !== null || session.workbook.value === null}
        onClick={() => void runCommand(session, 'calibrate')}
      >
        {words.compare}
      </Button>
    </EmptyState>
  )
}
