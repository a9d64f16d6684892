import type { Snapshot } from '../src/core/cells/snapshot.ts'
import calibrate from '../src/core/commands/calibrate.ts'
import { formulaOf } from '../src/core/output/formulaOf.ts'
import { type KeptApart, keptApart } from '../src/core/output/keptApart.ts'
import type { OutputKey, OutputSheet } from '../src/core/output/sheet.ts'
import { parseDrawing } from './drawing/parseDrawing.ts'

/** Tables of a small workbook of ratings, and the workbook of all of them. */
export const scale = `
  Scale
  | Rating | Label      | Guideline | Evidence From |
  | 1      | Below      | 10%       |               |
  | 2      | Developing | 20%       | 60            |
  | 3      | Meets      | 50%       | 85            |
  | 4      | Exceeds    | 20%       | 105           |
`
export const people = `
  People
  | Employee ID | Name | Role    | Manager | Team  | Potential | Region |
  | E1          | Ana  | Support | Mia Ray | North | 3         | a      |
  | E2          | Ben  | Support | Mia Ray | North | 2         | b      |
  | E3          | Cleo | Support | Tom Oak | South | 2         | a      |
  | E4          | Dan  | Support | Tom Oak | South | 1         | b      |
`
export const ratings = `
  Ratings
  | Employee ID | Rater   | Cycle | Rating        | Calibrated | Reason         | Calibrated By | Calibrated At |
  | E1          | Mia Ray | 2025  | 4 - Exceeds   |            |                |               |               |
  | E2          | Mia Ray | 2025  | 2             | 3          | New evidence   | HR            | 2025-12-15    |
  | E3          | Tom Oak | 2025  | 3             |            |                |               |               |
  | E4          | Tom Oak | 2025  | 3             |            |                |               |               |
  | E4          | Mia Ray | 2025  | 2             |            |                |               |               |
`
export const scores = `
  Scorecard
  | Employee ID | Quality | Speed |
  | Target      | 90      | 90    |
  | Floor       | 0       | 0     |
  | E1          | 100     | 99    |
  | E2          | 85      | 80    |
  | E3          | 90      | 91    |
  | E4          | 60      | 61    |
`
export const drawn = (...parts: readonly string[]) => parseDrawing(parts.join('\n')).snapshot
export const workbook = drawn(people, scale, ratings, scores)
/** Every word that asks for what is kept apart. */
export const all = new Set(keptApart.keys())

/** The sheets that comparing ratings writes. */
export function run(
  on: Snapshot,
  also: ReadonlySet<KeptApart> = new Set(),
  set: Readonly<Record<string, string>> = {},
) {
  const settings = new Map(Object.entries({ 'tenure.periods': '1', 'spread.n': '1000', ...set }))
  const result = calibrate.run(on, { set: settings, at: '2026-01-15T09:00:00.000Z', host: 'test', also })
  return result.edits.flatMap(edit => (edit.kind === 'writeSheet' ? [edit.sheet] : []))
}

export const keysOf = (sheets: readonly OutputSheet[]) => sheets.map(({ key }) => key)
export const sheetOf = (sheets: readonly OutputSheet[], key: OutputKey) => sheets.find(each => each.key === key)!

/** Cells under the headers by the key of their column; `label` is the column that names the rows. */
export function rowsOf(sheet: OutputSheet, label: string) {
  return new Map(
    sheet.rows.slice(sheet.headerRow + 1).flatMap((cells, at) => {
      const row = sheet.headerRow + 1 + at
      const named = new Map(sheet.columns.map(({ key }, column) => [key, cells[column] ?? null]))
      const value = named.get(label)?.value ?? null
      const shown = (key: string) => named.get(key)?.value ?? null
      const formula = (key: string) => {
        const cell = named.get(key)
        return cell == null ? undefined : formulaOf(sheet, cell, row)
      }
      return value === null ? [] : [[String(value), { shown, formula }] as const]
    }),
  )
}

export const formulas = (sheets: readonly OutputSheet[]) =>
  sheets.flatMap(sheet =>
    sheet.rows.flatMap((cells, row) => cells.flatMap(cell => (cell && formulaOf(sheet, cell, row)) ?? [])),
  )
