import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { runCommand } from '../session/runCommand.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** How teams and raters compare. */
export function CalibrateView() {
  const session = useSession()
  return (
    <EmptyState icon="scale" title={strings.calibrate.empty} text={strings.calibrate.emptyText}>
      <Button disabled={session.busy.value !== null} onClick={() => void runCommand(session, 'template', ['ratings'])}>
        {strings.calibrate.template}
      </Button>
    </EmptyState>
  )
}
