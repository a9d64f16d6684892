import { Section } from '../parts/Section.tsx'
import { SeverityMark } from '../parts/SeverityMark.tsx'
import { openProblem } from '../session/openProblem.ts'
import type { Run } from '../session/session.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** The open problems about a person; each leads to what can be done about it. */
export function PersonProblems({ run, person }: { run: Run; person: string }) {
  const session = useSession()
  const open = run.result.problems.filter(problem => problem.person === person && problem.accepted === null)
  if (open.length === 0) return null
  return (
    <Section title={strings.explain.problems} aside={String(open.length)}>
      <ul class="tl-person-problems">
        {open.map((problem, at) => (
          <li key={at}>
            <button type="button" class="tl-person-problem" onClick={() => openProblem(session, problem)}>
              <SeverityMark severity={problem.severity} />
              <bdi class="tl-person-problem-text">{problem.message}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
