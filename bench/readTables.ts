// Prints how long a workbook of 1,000,000 measurements takes to read, once it is in memory.
// Run: npm run bench readTables
import { performance } from 'node:perf_hooks'
import type { Cell } from '../src/core/cells/cell.ts'
import type { Snapshot } from '../src/core/cells/snapshot.ts'
import { readTables } from '../src/core/tables/read/readTables.ts'

const rows = 1_000_000
const people = 4000
const metrics = [
  'CSAT',
  'Calls',
  'First response',
  'Churn',
  'Renewals',
  'Quality',
  'Backlog',
  'Adoption',
  'NPS',
  'Cases',
]
const runs = 5

/** 4,000 people by 10 metrics by 25 months. */
function measurements(): readonly (readonly Cell[])[] {
  const cells: Cell[][] = [['Employee ID', 'Metric', 'Period', 'Value', 'n', 'Target']]
  for (let row = 0; row < rows; row += 1) {
    const month = Math.floor(row / (people * metrics.length))
    const period = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    const metric = Math.floor(row / people) % metrics.length
    cells.push([1000 + (row % people), metrics[metric]!, period, (row % 97) / 2, 10 + (row % 7), 40])
  }
  return cells
}

function roster(): readonly (readonly Cell[])[] {
  const row = (_: unknown, i: number): Cell[] => [1000 + i, `Person ${i}`, `Role ${i % 9}`, `Manager ${i % 200}`]
  return [['Employee ID', 'Name', 'Role', 'Manager'], ...Array.from({ length: people }, row)]
}

function sheet(title: string, cells: readonly (readonly Cell[])[]): Snapshot['grids'][number] {
  const formats = cells[0]!.map(() => 'general' as const)
  return { sheet: title, top: 0, left: 0, cells, formats, merges: [], hiddenRows: [], hiddenColumns: [] }
}

const grids = [sheet('People', roster()), sheet('Measurements', measurements())]
const snapshot: Snapshot = {
  sheets: grids.map(grid => ({ title: grid.sheet, ours: null, visible: true })),
  grids,
  namedRanges: [],
}
const times: number[] = []
for (let run = 0; run < runs; run += 1) {
  const start = performance.now()
  const { reading } = readTables(snapshot, new Map())
  times.push(performance.now() - start)
  if (reading.facts.length !== rows) throw new Error(`${reading.facts.length} of ${rows} measurements were read`)
}
const sorted = [...times].sort((a, b) => a - b)
console.log(`${rows} measurements of ${people} people, median of ${runs}`)
console.log(`readTables  ${sorted[Math.floor(runs / 2)]!.toFixed(0)} ms (first ${times[0]!.toFixed(0)} ms)`)
