import { useRef } from 'preact/hooks'
import { Button } from '../parts/Button.tsx'
import { CellLink } from '../parts/CellLink.tsx'
import { Section } from '../parts/Section.tsx'
import { SeverityMark } from '../parts/SeverityMark.tsx'
import { useFocusKept } from '../parts/useFocusKept.ts'
import { applyFix } from '../session/applyFix.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import type { AskedQuestion } from './askedQuestions.ts'

/** What only the user knows: one button for each answer, which becomes a row of Settings or Aliases. */
export function Questions({ questions }: { questions: readonly AskedQuestion[] }) {
  const list = useRef<HTMLDivElement>(null)
  const kept = useFocusKept(questions, () => {
    const next = list.current?.querySelector<HTMLElement>('.tl-answers button') ?? list.current?.closest('.tl-view')
    if (next instanceof HTMLElement) next.focus()
  })
  return (
    <div ref={list} {...kept}>
      {questions.length === 0 ? null : (
        <Section title={strings.overview.questions} aside={strings.overview.waiting(questions.length)}>
          <ul class="tl-list">
            {questions.map(question => (
              <Question key={JSON.stringify(question.problem.quickFixes)} question={question} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

function Question({ question: { problem, cells, header } }: { question: AskedQuestion }) {
  const session = useSession()
  const { severity, message, quickFixes } = problem
  const [example, ...others] = cells
  return (
    <li class="tl-question">
      <SeverityMark severity={severity} />
      <div class="tl-question-text">
        <p>{message}</p>
        {example === undefined ? null : (
          <p class="tl-question-cell">
            {strings.overview.example(header)} <CellLink cell={example} full />
            {others.length === 0 ? '' : ` ${strings.overview.cells(others.length)}`}
          </p>
        )}
        <ul class="tl-buttons tl-answers" aria-label={strings.overview.answers(message)}>
          {quickFixes.map(fix => (
            <li key={fix.title}>
              <Button
                disabled={session.busy.value !== null || session.stale.value}
                onClick={() => void applyFix(session, fix)}
              >
                {fix.title}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
