import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Section } from '../parts/Section.tsx'
import { ProblemLine } from '../problems/ProblemLine.tsx'
import { runCommand } from '../session/runCommand.ts'
import type { Run } from '../session/session.ts'
import { useSession } from '../session/useSession.ts'
import { askToWrite } from '../session/write.ts'
import { strings } from '../strings.ts'

/** What was read and what came out of it, with the one thing to do next. */
export function OverviewView() {
  const session = useSession()
  const { run, busy } = session
  const compute = (): void => void runCommand(session, 'score')
  if (run.value !== null) return <Computed run={run.value} compute={compute} />
  return (
    <EmptyState icon="table" title={strings.overview.empty} text={strings.overview.emptyText}>
      <Button kind="primary" disabled={busy.value !== null || session.workbook.value === null} onClick={compute}>
        {strings.actions.compute}
      </Button>
    </EmptyState>
  )
}

/** How many problems are shown before all of them. */
const most = 5

function Computed({ run, compute }: { run: Run; compute: () => void }) {
  const session = useSession()
  const { view, problems } = run.result
  const open = problems.filter(problem => problem.accepted === null)
  const scored = view.scores.filter(({ score }) => score !== null)
  const stale = session.stale.value
  return (
    <>
      <div class="tl-change-bar">
        <Icon name="refresh" />
        <span class="tl-change-text">{stale ? strings.overview.changed : strings.overview.computed}</span>
        {stale ? (
          <Button kind="primary" onClick={compute} disabled={session.busy.value !== null}>
            {strings.actions.again}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => askToWrite(session)} disabled={session.busy.value !== null}>
            {strings.actions.write}
          </Button>
        )}
      </div>
      <div class="tl-figures">
        <div class="tl-figure">
          <span class="tl-figure-title">{strings.overview.people}</span>
          <span>
            <span class="tl-figure-number">{scored.length}</span> {strings.overview.of(view.scores.length)}
          </span>
        </div>
        <div class="tl-figure">
          <span class="tl-figure-title">{strings.overview.problems}</span>
          <span class="tl-figure-number">{open.length}</span>
        </div>
      </div>
      {view.first === null ? null : <p class="tl-text">{view.first}</p>}
      <Section
        title={strings.overview.lookFirst}
        aside={
          <Button
            kind="subtle"
            onClick={() => {
              session.view.value = 'problems'
            }}
          >
            {strings.overview.all(open.length)}
          </Button>
        }
      >
        <ul class="tl-list">
          {open.slice(0, most).map((problem, index) => (
            <li key={index}>
              <ProblemLine problem={problem} />
            </li>
          ))}
        </ul>
      </Section>
      {view.notUsed.length === 0 ? null : (
        <Section title={strings.overview.notUsed}>
          <p class="tl-text">{view.notUsed.join(', ')}</p>
        </Section>
      )}
    </>
  )
}
