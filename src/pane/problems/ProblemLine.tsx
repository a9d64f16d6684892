import type { Problem } from '../../core/problems/problem.ts'
import { Button } from '../parts/Button.tsx'
import { CellLink } from '../parts/CellLink.tsx'
import { SeverityMark } from '../parts/SeverityMark.tsx'
import { applyFix } from '../session/applyFix.ts'
import { useSession } from '../session/useSession.ts'

/** A problem in two lines: what is wrong and where; whom it is about, and what can be done. */
export function ProblemLine({ problem }: { problem: Problem }) {
  const session = useSession()
  const { severity, message, cell, metric, person, quickFixes } = problem
  const about = [metric, person].filter(part => part !== null).join(' · ')
  return (
    <div class="tl-problem">
      <SeverityMark severity={severity} />
      <span class="tl-problem-text">
        <span class="tl-problem-message">{message}</span>
        {about === '' ? null : <span class="tl-problem-about">{about}</span>}
        {quickFixes.length === 0 ? null : (
          <span class="tl-buttons">
            {quickFixes.map(fix => (
              <Button
                key={fix.title}
                disabled={session.busy.value !== null || session.stale.value}
                onClick={() => void applyFix(session, fix)}
              >
                {fix.title}
              </Button>
            ))}
          </span>
        )}
      </span>
      {cell === null ? null : <CellLink cell={cell} />}
    </div>
  )
}
