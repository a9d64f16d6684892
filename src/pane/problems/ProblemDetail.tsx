import { useEffect, useState } from 'preact/hooks'
import { address } from '../../core/cells/address.ts'
import type { QuickFix } from '../../core/problems/finding.ts'
import type { Problem } from '../../core/problems/problem.ts'
import { Button } from '../parts/Button.tsx'
import { CellLink } from '../parts/CellLink.tsx'
import { reveal } from '../session/reveal.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { AcceptForm } from './AcceptForm.tsx'
import { FixPreview } from './FixPreview.tsx'

/** How many of the other cells that a problem concerns are named. */
const most = 6

/** What can be done about a problem: its cell, its fixes with what each would change, accepting it, and why it matters. `asked`: how often its first fix was asked for by key. */
export function ProblemDetail({ problem, asked }: { problem: Problem; asked: number }) {
  const session = useSession()
  const { cell, quickFixes, related, accepted } = problem
  const [shown, setShown] = useState<QuickFix | 'accept' | null>(null)
  const [why, setWhy] = useState(false)
  const first = quickFixes[0]
  useEffect(() => {
    if (asked > 0 && first !== undefined) setShown(first)
  }, [asked])
  const disabled = session.busy.value !== null || session.stale.value
  const close = (): void => setShown(null)
  return (
    <div class="tl-problem-detail">
      <div class="tl-buttons">
        {cell === null ? null : (
          <Button kind="primary" onClick={() => void reveal(session, cell)}>
            {strings.problems.go(address(cell))}
          </Button>
        )}
        {quickFixes.map((fix, index) => (
          <Button
            key={index}
            disabled={disabled}
            expanded={shown === fix}
            onClick={() => setShown(shown === fix ? null : fix)}
          >
            {fix.title}
          </Button>
        ))}
        {accepted === null ? (
          <Button
            disabled={disabled}
            expanded={shown === 'accept'}
            onClick={() => setShown(shown === 'accept' ? null : 'accept')}
          >
            {strings.problems.accept}
          </Button>
        ) : null}
        <Button kind="subtle" expanded={why} onClick={() => setWhy(!why)}>
          {strings.problems.whyButton}
        </Button>
      </div>
      {shown === 'accept' ? <AcceptForm problem={problem} onClose={close} /> : null}
      {shown === null || shown === 'accept' ? null : (
        <FixPreview key={quickFixes.indexOf(shown)} fix={shown} disabled={disabled} onClose={close} />
      )}
      {why ? <Reasons problem={problem} /> : null}
      {related.length === 0 ? null : (
        <p class="tl-problem-related">
          {strings.problems.related}{' '}
          {related.slice(0, most).map(other => (
            <span key={`${other.sheet} ${address(other)}`}>
              <CellLink cell={other} full={other.sheet !== cell?.sheet} />{' '}
            </span>
          ))}
          {related.length > most ? strings.problems.more(related.length - most) : ''}
        </p>
      )}
    </div>
  )
}

function Reasons({ problem: { why, fix, ask } }: { problem: Problem }) {
  return (
    <dl class="tl-problem-reasons">
      <dt>{strings.problems.why}</dt>
      <dd>{why}</dd>
      <dt>{strings.problems.fix}</dt>
      <dd>{fix}</dd>
      <dt>{strings.problems.ask}</dt>
      <dd>{ask}</dd>
    </dl>
  )
}
