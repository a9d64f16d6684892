import { expect, test } from 'vitest'
import { fakePaneHost } from '../../../test/fakes/pane/fakePaneHost.ts'
import { createSession } from './createSession.ts'
import { nextTheme } from './nextTheme.ts'
import { keepRecent, recent } from './recent.ts'

test('the commands run last are remembered, the latest first, each once, and not too many', () => {
  const host = fakePaneHost('file', null)
  const { session } = createSession(host)
  for (const id of ['a', 'b', 'a', 'c', 'd', 'e', 'f']) keepRecent(session, id)
  expect(recent(createSession(host).session)).toEqual(['f', 'e', 'd', 'c', 'a'])
})

test('the theme is remembered', () => {
  const host = fakePaneHost('file', null)
  const { session } = createSession(host)
  nextTheme(session)
  nextTheme(session)
  expect(createSession(host).session.theme.value).toBe('dark')
  nextTheme(session)
  expect(createSession(host).session.theme.value).toBe('auto')
})
