import { expect, test } from 'vitest'
import { commandLines } from '../../scripts/sheets/menuLines.ts'
import { readLog } from '../../src/core/output/logLines.ts'
import { appsScript } from '../fakes/sheets/appsScript.ts'
import { type GoogleBook, googleBookOf, userPart } from '../fakes/sheets/googleBook.ts'
import { built, openSheets } from './openSheets.ts'

const team = (): GoogleBook =>
  googleBookOf({
    sheets: [
      {
        title: 'Team',
        rows: [
          ['Name', 'Role', 'CSAT %'],
          ['Zebedee Quux', 'Support', 90],
          ['Ben', 'Support', '=1+1'],
        ],
      },
    ],
  })

const load = (book: GoogleBook) => appsScript(book, [built.code, built.commands])
const titles = ({ sheets }: GoogleBook) => sheets.map(({ title }) => title)

test('loading the scripts touches no service, and the menu is made without any right', () => {
  const { world, call } = load(team())
  expect(world.calls).toBe(0)
  world.authMode = 'NONE'
  call('onOpen')
  expect(world.menu.map(({ title }) => title)).toEqual([
    'Open Throughline',
    ...commandLines(new Set()).map(({ title }) => title),
  ])
  call('onInstall')
})

test('the sidebar is opened from the menu', () => {
  const { world, call } = load(team())
  call('showSidebar')
  expect(world.shownSidebar).toBe('Sidebar')
})

test('each line of the menu calls a function that is there and does not throw', () => {
  for (const { name } of commandLines(new Set())) {
    const { world, call } = load(team())
    world.agrees = false
    call(name)
    expect(world.toasts.length + world.alerts.length, name).toBeGreaterThan(0)
  }
})

test('a command of the menu writes what the sidebar writes, and says so in a toast', async () => {
  const book = team()
  const before = userPart(book)
  const { world, call } = load(book)
  call('runScore')
  expect(titles(book)).toEqual(['Team', 'Scores', 'Score Detail', 'Problems', 'Run Log'])
  expect(world.toasts[world.toasts.length - 1]).toMatch(/^Compute Scores: .*2 people\. .*See Scores, Score Detail/)
  expect(world.alerts).toEqual([])
  expect(userPart(book)).toBe(before)
  const { lines } = readLog(await openSheets(book).host.read(['scorecard']))
  expect(lines[0]?.cells.slice(0, 4)).toEqual(['2026-01-15T09:00:00.000Z', 'score', expect.any(String), 'sheets'])
})

test('sheets of ours are removed when the user agrees', () => {
  const book = team()
  const before = userPart(book)
  const { world, call } = load(book)
  call('runScore')
  call('throughlineRpc', '{"method":"remember","key":"write.yes","value":"yes"}')
  // One of ours that the user deleted leaves a marker that refers to nothing.
  book.names.set('Throughline_RATERS', null)
  world.agrees = false
  call('runRemove')
  expect(titles(book)).toHaveLength(5)
  world.agrees = true
  call('runRemove')
  expect(titles(book)).toEqual(['Team'])
  expect([...book.names.keys(), ...book.properties.keys()]).toEqual([])
  expect(userPart(book)).toBe(before)
})

test('a command that lacks a table says which', () => {
  const { world, call } = load(googleBookOf({ sheets: [{ title: 'Notes', rows: [['Remark']] }] }))
  call('runScore')
  expect(world.alerts).toEqual([expect.stringMatching(/^Compute Scores: .*needs a sheet/)])
})

test('what goes wrong is said without the content of a cell, and nothing is thrown', () => {
  for (let failAt = 1; failAt < 900; failAt += 97) {
    const { world, call } = load(team())
    Object.assign(world, { failAt, failFor: 1, failWith: 'Cannot convert Zebedee Quux to (class)[][].' })
    call('runScore')
    expect([...world.alerts, ...world.toasts].join()).not.toContain('Zebedee')
  }
})
