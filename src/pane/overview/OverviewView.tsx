import { isQuestion } from '../../core/problems/isQuestion.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Section } from '../parts/Section.tsx'
import { runCommand } from '../session/runCommand.ts'
import type { Run } from '../session/session.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { WalkthroughView } from '../walkthrough/WalkthroughView.tsx'
import { askedQuestions } from './askedQuestions.ts'
import { ChangeBar } from './ChangeBar.tsx'
import { Coverage } from './Coverage.tsx'
import { Distribution } from './Distribution.tsx'
import { LookFirst } from './LookFirst.tsx'
import { Questions } from './Questions.tsx'
import { ReadAs } from './ReadAs.tsx'
import { TablesRead } from './TablesRead.tsx'

/** What was read and what came out of it, with the one thing to do next. */
export function OverviewView() {
  const session = useSession()
  const { run, busy, workbook } = session
  if (run.value !== null) return <Computed run={run.value} />
  return (
    <EmptyState icon="table" title={strings.overview.empty} text={strings.overview.emptyText}>
      <Button
        kind="primary"
        disabled={busy.value !== null || workbook.value === null}
        onClick={() => void runCommand(session, 'score')}
      >
        {strings.actions.compute}
      </Button>
      <Button
        kind="subtle"
        onClick={() => {
          session.view.value = 'walkthrough'
        }}
      >
        {strings.overview.walkthrough}
      </Button>
    </EmptyState>
  )
}

/** Questions stand before everything that hangs on their answers. */
function Computed({ run }: { run: Run }) {
  const { view, problems } = run.result
  const questions = askedQuestions(problems, view.blocks)
  const open = problems.filter(problem => problem.accepted === null)
  const scored = view.scores.filter(({ score }) => score !== null)
  return (
    <>
      <ChangeBar scored={scored.length} />
      <div class="tl-about">
        {view.cycle === null ? null : <p>{strings.overview.cycle(view.cycle)}</p>}
        <TablesRead titles={view.read.map(({ title }) => title)} />
      </div>
      {view.first === null ? null : (
        <p class="tl-first">
          <Icon name="info" />
          <span>{view.first}</span>
        </p>
      )}
      {scored.length === 0 ? null : (
        <div class="tl-figures">
          <Figure
            title={strings.overview.people}
            number={scored.length}
            more={strings.overview.of(view.scores.length)}
          />
          <Figure title={strings.overview.problems} number={open.length} />
        </div>
      )}
      <Questions questions={questions} />
      <ReadAs view={view} />
      {view.read.length === 0 ? <WalkthroughView /> : null}
      <Distribution scores={scored} />
      <Coverage coverage={view.coverage} />
      <LookFirst open={open.filter(problem => !isQuestion(problem, view.blocks))} count={open.length} />
      {view.notUsed.length === 0 ? null : (
        <Section title={strings.overview.notUsed}>
          <p class="tl-text tl-quiet">{view.notUsed.join(', ')}</p>
        </Section>
      )}
    </>
  )
}

function Figure({ title, number, more }: { title: string; number: number; more?: string }) {
  return (
    <div class="tl-figure">
      <span class="tl-figure-title">{title}</span>
      <span>
        <span class="tl-figure-number">{number}</span>
        {more === undefined ? null : ` ${more}`}
      </span>
    </div>
  )
}
