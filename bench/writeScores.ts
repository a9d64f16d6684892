// Prints how long scores with live formulas take for 5,000 people and 8 metrics, from the file read to the file saved.
// Run: npm run bench writeScores [FILE to keep the result in]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { crc32, deflateRawSync } from 'node:zlib'
import type { Cell } from '../src/core/cells/cell.ts'
import score from '../src/core/commands/score.ts'
import { packageChanges } from '../src/files/packageChanges.ts'
import { patchXlsx } from '../src/files/xlsx/patch/patchXlsx.ts'
import { readXlsx } from '../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../src/files/xlsx/writeNewXlsx.ts'
import type { Packing } from '../src/files/zip/packing.ts'
import { saveFile } from '../src/local/saveFile.ts'

const people = 5000
const metrics = 8
const runs = 5

/** One sheet as a team keeps it: the plan in rows above the people, a metric in each column. */
function workbook(): Uint8Array {
  const names = Array.from({ length: metrics }, (_, at) => `Metric ${'ABCDEFGH'[at]} Score`)
  const plan = (label: string, value: Cell): Cell[] => [null, null, label, ...names.map(() => value)]
  const cells: Cell[][] = [
    ['Employee ID', 'Name', 'Role', ...names],
    plan('Weight', 12.5),
    plan('Floor', 20),
    plan('Target', 60),
    plan('Stretch', 90),
    ...Array.from({ length: people }, (_, row): Cell[] => [
      `E${row + 1}`,
      `Person ${row + 1}`,
      `Role ${row % 5}`,
      ...names.map((_, at) => (row * 7919 + at * 104729) % 101),
    ]),
  ]
  return writeNewXlsx({ sheets: [{ title: 'Team', rows: cells }] })
}

const quickPacking: Packing = { deflate: content => deflateRawSync(content, { level: 1 }), crc32 }
const steps = new Map<string, number[]>()

function timed<Value>(step: string, run: () => Value): Value {
  const start = performance.now()
  const value = run()
  steps.set(step, [...(steps.get(step) ?? []), performance.now() - start])
  return value
}

const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
const bytes = workbook()
let written = bytes
let formulas = 0
for (let run = 0; run < runs; run++) {
  timed('all of it', () => {
    const snapshot = timed('read', () => readXlsx(bytes))
    const { edits } = timed('score and make the sheets', () =>
      score.run(snapshot, { set: new Map(), at: '2025-12-31T12:00:00Z', host: 'local' }),
    )
    written = timed('write into the file', () => patchXlsx(bytes, packageChanges(edits), quickPacking))
    timed('save', () => saveFile(join(folder, 'team.xlsx'), written))
    formulas = edits.reduce(
      (sum, edit) =>
        edit.kind === 'writeSheet'
          ? sum +
            edit.sheet.rows.reduce(
              (count, row) => count + row.filter(cell => (cell?.formula ?? cell?.pattern) !== undefined).length,
              0,
            )
          : sum,
      0,
    )
  })
}
rmSync(folder, { recursive: true })
console.log(
  `${people} people, ${metrics} metrics, ${formulas} formulas, ${(written.length / 1e6).toFixed(1)} MB, ${runs} runs`,
)
for (const [step, times] of steps) {
  const sorted = [...times].sort((one, other) => one - other)
  const shown = (at: number) => (sorted[at]! / 1000).toFixed(2)
  console.log(`${step.padEnd(26)} median ${shown(Math.floor(runs / 2))} s (${shown(0)} to ${shown(runs - 1)})`)
}
const [, , kept] = process.argv
if (kept !== undefined) writeFileSync(kept, written)
