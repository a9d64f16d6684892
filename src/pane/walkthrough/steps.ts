import { remembered } from '../session/memory.ts'
import type { Session } from '../session/session.ts'
import { strings } from '../strings.ts'

export type StepId = keyof typeof strings.walkthrough.steps

/** A step from a sheet to written scores, and whether it is done for the workbook as the last run read it. */
export interface Step {
  readonly id: StepId
  readonly done: boolean
}

export function steps({ run, host }: Session): readonly Step[] {
  const result = run.value?.result
  const scores = result?.view.scores ?? []
  const isRead = (result?.view.read.length ?? 0) > 0
  const isComputed = scores.some(({ score }) => score !== null)
  const isAgreed = isComputed && scores.every(({ status }) => status !== 'draft')
  const done: Readonly<Record<StepId, boolean>> = {
    sheet: isRead,
    tables: isRead,
    check: isRead,
    compute: isComputed,
    agree: isAgreed,
    write: isComputed && remembered(host.memory, 'write.yes') === 'yes',
  }
  return (Object.keys(strings.walkthrough.steps) as StepId[]).map(id => ({ id, done: done[id] }))
}
