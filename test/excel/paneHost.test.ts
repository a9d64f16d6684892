import { expect, test } from 'vitest'
import { excelPaneHost } from '../../src/excel/excelPaneHost.ts'
import { excelLibrary } from '../../src/excel/library.ts'
import { computeHere } from '../../src/pane/compute/computeHere.ts'
import { excelSimulator } from '../fakes/excel/excelSimulator.ts'
import { simBookOf, userPart } from '../fakes/excel/simBook.ts'
import { programs } from './openExcel.ts'

const watcher = { progress: () => undefined, cancelled: () => false }

async function open(program = programs[0]!) {
  const book = simBookOf({
    sheets: [
      {
        title: 'Team',
        rows: [
          ['Name', 'Role', 'CSAT %'],
          ['Ana', 'Support', 90],
          ['Ben', 'Support', { error: '#N/A' }],
        ],
      },
    ],
  })
  const simulator = excelSimulator(book, program)
  const library = excelLibrary(simulator.excel, simulator.office)
  let background = '#FFFFFF'
  const host = await excelPaneHost(library, computeHere, () => background)
  const setBackground = (color: string) => {
    background = color
  }
  return { host, simulator, library, setBackground }
}

test.each(programs)(
  'the pane computes and writes in Excel, $platform $api, and takes all of it away again',
  async program => {
    const { host, simulator } = await open(program)
    const before = userPart(simulator.book)
    const options = { set: new Map<string, string>() }
    const result = await host.run('score', options, watcher)
    const { written } = await host.apply(result.edits, watcher)
    expect(written).toEqual(['Scores', 'Score Detail', 'Problems', 'Run Log'])
    host.memory.set('write.yes', 'yes')
    simulator.book.names.set('Throughline_OLD', '=#REF!')
    const removed = await host.run('remove', options, watcher)
    expect(simulator.book.settings.size).toBe(1)
    await host.apply(removed.edits, watcher)
    expect(simulator.book.sheets.map(({ title }) => title)).toEqual(['Team'])
    expect([...simulator.book.names.keys()]).toEqual([])
    expect([...simulator.book.settings.keys()]).toEqual([])
    expect(host.memory.get('write.yes')).toBeNull()
    expect(userPart(simulator.book)).toBe(before)
  },
)

test('cells are told as they are now', async () => {
  const { host } = await open()
  const at = (row: number, column: number, sheet = 'Team') => ({ sheet, row, column })
  expect(await host.cells([at(1, 0), at(2, 2), at(9, 9), at(0, 0, 'Gone')])).toEqual([
    'Ana',
    { error: '#N/A' },
    null,
    null,
  ])
})

test('a change of the user’s is told, one of our own is not', async () => {
  const { host, simulator } = await open()
  let told = 0
  const stop = host.onChange(() => told++)
  const pause = () => new Promise(resolve => setTimeout(resolve, 20))
  simulator.type({ sheet: 'Team', row: 1, column: 2 }, 91)
  await pause()
  expect(told).toBe(1)
  stop()
  simulator.type({ sheet: 'Team', row: 1, column: 2 }, 92)
  await pause()
  expect(told).toBe(1)
})

test('a cell is shown', async () => {
  const { host, simulator } = await open()
  await host.reveal({ sheet: 'Team', row: 2, column: 2 })
  expect(simulator.book.active).toEqual({ sheet: 'Team', row: 2, column: 2 })
})

test('what is remembered stands in the workbook once it may be written to, and the theme follows Excel', async () => {
  const { host, simulator, library, setBackground } = await open()
  host.memory.set('theme', 'dark')
  expect((await excelPaneHost(library, computeHere, () => undefined)).memory.get('theme')).toBeNull()
  host.memory.set('write.yes', 'yes')
  const again = await excelPaneHost(library, computeHere, () => undefined)
  expect(again.memory.get('theme')).toBe('dark')
  expect([...simulator.book.settings.keys()]).toEqual(['Throughline.memory'])
  expect(host.theme?.()).toBe('light')
  setBackground('#262626')
  expect(host.theme?.()).toBe('dark')
  expect(again.theme?.()).toBeNull()
})

test.each([
  ['a protected sheet', 'protected', 'Unprotect'],
  ['a protected workbook', 'structureProtected', 'Unprotect'],
])('%s is said in words, with what to do', async (_, what, words) => {
  const { host, simulator } = await open()
  if (what === 'protected') simulator.book.sheets[0]!.protected = true
  else simulator.book.structureProtected = true
  const cell = { sheet: 'Team', row: 1, column: 2 }
  const edits =
    what === 'protected'
      ? [{ kind: 'setCell' as const, cell, value: 1, asked: true as const }]
      : [{ kind: 'addSheet' as const, title: 'Cycles', columns: [], rows: [] }]
  await expect(host.apply(edits, watcher)).rejects.toThrow(words)
})

test('a write that was stopped says so and is completed by the next', async () => {
  const { host, simulator } = await open()
  const options = { set: new Map<string, string>() }
  const { edits } = await host.run('score', options, watcher)
  let asked = 0
  await expect(host.apply(edits, { ...watcher, cancelled: () => asked++ > 1 })).rejects.toThrow('Stopped')
  const again = await host.run('score', options, watcher)
  await host.apply(again.edits, watcher)
  expect(simulator.book.sheets.map(({ title }) => title)).toEqual([
    'Team',
    'Scores',
    'Score Detail',
    'Problems',
    'Run Log',
  ])
})

test('a program that is older than the manifest lets in is told to be updated', async () => {
  const { host } = await open({ platform: 'desktop', api: '1.12' })
  const options = { set: new Map<string, string>() }
  await expect(host.run('score', options, watcher)).rejects.toThrow('Update Office')
})

test('a command waits while a cell is edited', async () => {
  const { host, simulator } = await open()
  simulator.editing = true
  setTimeout(simulator.finishEditing, 30)
  await host.reveal({ sheet: 'Team', row: 1, column: 0 })
  expect(simulator.book.active).toEqual({ sheet: 'Team', row: 1, column: 0 })
})
