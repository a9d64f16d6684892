import { address } from '../../core/cells/address.ts'
import type { Problem } from '../../core/problems/problem.ts'
import { isMac } from '../palette/isMac.ts'
import { Icon } from '../parts/Icon.tsx'
import { SeverityMark } from '../parts/SeverityMark.tsx'
import { strings } from '../strings.ts'

/** What a problem says in two lines: what is wrong and where; whom it is about, and whether there is a fix. */
export function ProblemWords({ problem, nameOf }: { problem: Problem; nameOf: (person: string) => string }) {
  const { severity, message, cell, metric, person, quickFixes, accepted } = problem
  const about = [metric, person === null ? null : nameOf(person)].filter(part => part !== null)
  return (
    <>
      <SeverityMark severity={severity} />
      <span class="tl-problem-text">
        <bdi class="tl-problem-message">{message}</bdi>
        {about.length === 0 ? null : (
          <span class="tl-problem-about">
            {about.map((part, index) => (
              <span key={part}>
                {index === 0 ? '' : ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
          </span>
        )}
        {accepted === null ? null : (
          <span class="tl-problem-about">
            {strings.problems.acceptedWith} <bdi>{accepted}</bdi>
          </span>
        )}
      </span>
      <span class="tl-problem-end">
        {cell === null ? null : <span class="tl-problem-cell">{address(cell)}</span>}
        {quickFixes.length === 0 ? null : (
          <span class="tl-problem-fix" title={hasFix()}>
            <Icon name="fix" />
            <span class="tl-hidden">{hasFix()}</span>
          </span>
        )}
      </span>
    </>
  )
}

function hasFix(): string {
  return strings.problems.hasFix(isMac() ? strings.problems.fixKeyMac : strings.problems.fixKey)
}
