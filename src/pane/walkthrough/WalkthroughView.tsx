import type { FunctionComponent } from 'preact'
import { useState } from 'preact/hooks'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { StepLine } from './StepLine.tsx'
import { AgreeStep, CheckStep, ComputeStep, SheetStep, WriteStep } from './stepContents.tsx'
import { type StepId, steps } from './steps.ts'
import { TablesStep } from './TablesStep.tsx'

const contents: Readonly<Record<StepId, FunctionComponent>> = {
  sheet: SheetStep,
  tables: TablesStep,
  check: CheckStep,
  compute: ComputeStep,
  agree: AgreeStep,
  write: WriteStep,
}

/** The steps from a sheet to written scores: what is done is ticked, and the first that is not stands open. */
export function WalkthroughView() {
  const session = useSession()
  const [picked, setPicked] = useState<StepId | 'none' | null>(null)
  const all = steps(session)
  const open = picked ?? all.find(({ done }) => !done)?.id ?? 'none'
  return (
    <section class="tl-walkthrough">
      <h2 class="tl-walkthrough-title">{strings.walkthrough.title}</h2>
      <p class="tl-walkthrough-lead">{strings.walkthrough.lead}</p>
      <ol>
        {all.map(({ id, done }, index) => {
          const Content = contents[id]
          return (
            <StepLine
              key={id}
              number={index + 1}
              title={strings.walkthrough.steps[id].title}
              done={done}
              open={open === id}
              onToggle={() => setPicked(open === id ? 'none' : id)}
            >
              <p>{strings.walkthrough.steps[id].text}</p>
              <Content />
            </StepLine>
          )
        })}
      </ol>
    </section>
  )
}
