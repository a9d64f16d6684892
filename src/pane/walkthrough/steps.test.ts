import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { fakePaneHost } from '../../../test/fakes/pane/fakePaneHost.ts'
import { workbookOf } from '../../../test/fakes/pane/workbookOf.ts'
import { createSession } from '../session/createSession.ts'
import { runCommand } from '../session/runCommand.ts'
import type { Session } from '../session/session.ts'
import { write } from '../session/write.ts'
import { steps } from './steps.ts'

const plan = `
  Scorecard
  | Name   | CSAT |
  | Floor  | 70   |
  | Target | 90   |
  | Ana    | 92   |
  | Ben    | 81   |
`
const draft = `
  Scorecard
  | Name | CSAT |
  | Ana  | 92   |
  | Ben  | 81   |
  | Cleo | 85   |
  | Dan  | 70   |
  | Eve  | 77   |
`
const noTable = `
  Sheet1
  | Hello |
`

function sessionOf(workbook: string): Session {
  return createSession(fakePaneHost('excel', workbookOf(parseDrawing(workbook).snapshot))).session
}

const done = (session: Session) =>
  steps(session)
    .filter(step => step.done)
    .map(({ id }) => id)

test('steps are done one after the other', async () => {
  const session = sessionOf(plan)
  expect(done(session)).toEqual([])
  await runCommand(session, 'check')
  expect(done(session)).toEqual(['sheet', 'tables', 'check'])
  await runCommand(session, 'score')
  expect(done(session)).toEqual(['sheet', 'tables', 'check', 'compute', 'agree'])
  await write(session)
  expect(done(session)).toEqual(['sheet', 'tables', 'check', 'compute', 'agree', 'write'])
})

test('a draft is not agreed', async () => {
  const session = sessionOf(draft)
  await runCommand(session, 'score')
  expect(done(session)).toEqual(['sheet', 'tables', 'check', 'compute'])
})

test('a workbook without a table has done no step, whatever was run', async () => {
  const session = sessionOf(noTable)
  await runCommand(session, 'score')
  expect(done(session)).toEqual([])
})
