import { foldProblems } from '../../core/problems/foldProblems.ts'
import type { Problem } from '../../core/problems/problem.ts'
import { rules } from '../../core/rules/index.ts'
import { Button } from '../parts/Button.tsx'
import { Section } from '../parts/Section.tsx'
import { ProblemLine } from '../problems/ProblemLine.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** How many problems are shown before all of them. */
const most = 5

/** The first problems in their order, of many of one rule the first alone; `count` is that of all open ones. */
export function LookFirst({ open, count }: { open: readonly Problem[]; count: number }) {
  const session = useSession()
  if (open.length === 0) return null
  const first = foldProblems(open, rules).slice(0, most)
  return (
    <Section
      title={strings.overview.lookFirst}
      aside={
        <Button
          kind="subtle"
          onClick={() => {
            session.view.value = 'problems'
          }}
        >
          {strings.overview.all(count)}
        </Button>
      }
    >
      <ul class="tl-list">
        {first.map(({ problems }, index) => (
          <li key={index}>
            <ProblemLine problem={problems[0]!} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
