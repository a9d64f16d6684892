import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { fakePaneHost } from '../../../test/fakes/pane/fakePaneHost.ts'
import { workbookOf } from '../../../test/fakes/pane/workbookOf.ts'
import { createSession } from '../session/createSession.ts'
import { startCommand } from './startCommand.ts'

const drawing = `
  Team
  | Name | CSAT |
  | Ana  | 92   |
`

test('a command runs at once, as from the ribbon', async () => {
  const { session } = createSession(fakePaneHost('excel', workbookOf(parseDrawing(drawing).snapshot)))
  startCommand(session, 'check')
  await expect.poll(() => session.run.value?.result.view.read.map(({ title }) => title)).toEqual(['Scorecard'])
})

test('what cannot run says why, and what is not known is passed over', () => {
  const { session } = createSession(fakePaneHost('excel', null))
  startCommand(session, 'score')
  expect(session.notices.value.map(({ tone }) => tone)).toEqual(['error'])
  startCommand(session, 'nothing')
  expect(session.notices.value).toHaveLength(1)
})
