import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import score from '../../src/core/commands/score.ts'
import type { ExcelSimulator } from '../fakes/excel/excelSimulator.ts'
import { simBookOf } from '../fakes/excel/simBook.ts'
import { openExcel, programs } from './openExcel.ts'

const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }
const limit = 2 * 1024 * 1024

/** One sheet as a team keeps it: the plan in rows above the people, a metric in each column. */
function team(people: number, metrics: number) {
  const names = Array.from({ length: metrics }, (_, at) => `Metric ${'ABCDEFGH'[at]} Score`)
  const plan = (label: string, value: Cell): Cell[] => [null, null, label, ...names.map(() => value)]
  const rows: Cell[][] = [
    ['Employee ID', 'Name', 'Role', ...names],
    ...[plan('Weight', 12.5), plan('Floor', 20), plan('Target', 60), plan('Stretch', 90)],
    ...Array.from({ length: people }, (_, row): Cell[] => [
      ...[`E${row + 1}`, `Person ${row + 1}`, `Role ${row % 5}`],
      ...names.map((_, at) => (row * 7919 + at * 104729) % 101),
    ]),
  ]
  return simBookOf({ sheets: [{ title: 'Team', rows }] })
}

function largest({ exchanges }: ExcelSimulator) {
  return {
    request: Math.max(...exchanges.map(({ bytes }) => bytes)),
    answer: Math.max(...exchanges.map(({ responseBytes }) => responseBytes)),
  }
}

test('200,000 cells are read in at most 8 requests, none of them over 2 MB', async () => {
  const header = ['Employee ID', 'Period', 'Metric', 'Value', 'N', 'Source', 'Note', 'Unit', 'Team', 'Level']
  const rows = Array.from({ length: 20_000 }, (_, row): Cell[] => [
    ...[`E${row % 500}`, 45_658 + (row % 12) * 30, `Metric ${row % 8}`, (row * 7919) % 1000, row % 40],
    ...['CRM', 'as reported', '%', `Team ${row % 9}`, row % 5],
  ])
  const book = simBookOf({ sheets: [{ title: 'Measurements', rows: [header, ...rows] }] })
  const { host, simulator } = openExcel(book, programs[0]!)
  const { grids } = await host.read(['measurements'])
  expect(grids[0]?.cells).toHaveLength(20_001)
  const { request, answer } = largest(simulator)
  console.log(`200,000 cells: ${simulator.exchanges.length} requests, the largest answer has ${answer} bytes`)
  expect(simulator.exchanges.length).toBeLessThanOrEqual(8)
  expect(Math.max(request, answer)).toBeLessThan(limit)
})

test('results for 5,000 people and 8 metrics go out in requests of less than 2 MB', async () => {
  const { host, simulator } = openExcel(team(5000, 8), programs[0]!)
  const { edits } = score.run(await host.read(score.tables), options)
  simulator.exchanges.length = 0
  await host.apply(edits)
  const { request } = largest(simulator)
  const total = simulator.exchanges.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`5,000 × 8: ${simulator.exchanges.length} requests, the largest has ${request} bytes, all ${total}`)
  expect(request).toBeLessThan(limit)
  // One for each block, and a few for each sheet.
  expect(simulator.exchanges.length).toBeLessThan(total / 600_000 + 30)
}, 240_000)

test('no more requests for more rows, as long as they are one block', async () => {
  const counts = await Promise.all(
    [10, 20].map(async people => {
      const { host, simulator } = openExcel(team(people, 4), programs[0]!)
      await host.apply(score.run(await host.read(score.tables), options).edits)
      return simulator.exchanges.length
    }),
  )
  expect(counts[1]).toBe(counts[0])
})
