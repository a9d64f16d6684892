import type { Cell } from '../src/core/cells/cell.ts'
import type { Snapshot } from '../src/core/cells/snapshot.ts'
import score from '../src/core/commands/score.ts'
import type { OutputSheet } from '../src/core/output/sheet.ts'
import { patchXlsx } from '../src/files/xlsx/patch/patchXlsx.ts'
import type { PutSheet } from '../src/files/xlsx/patch/putSheet.ts'
import { writeNewXlsx } from '../src/files/xlsx/writeNewXlsx.ts'

const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }

/** What a run gives, and the sheets that it asks to be written. */
export function scored(snapshot: Snapshot, set: ReadonlyMap<string, string> = new Map()) {
  const result = score.run(snapshot, { ...options, set })
  const sheets = result.edits.flatMap(edit => (edit.kind === 'writeSheet' ? [edit.sheet] : []))
  const sheet = (key: OutputSheet['key']) => sheets.find(each => each.key === key)!
  return { ...result, written: sheets, scoresSheet: sheet('SCORES'), detailSheet: sheet('DETAIL'), sheet }
}

/** The sheets of a user as a workbook with sheets of ours, whose formulas stand without their results. */
export function workbookWith(user: Uint8Array, ours: readonly OutputSheet[]): Uint8Array {
  return patchXlsx(user, { sheets: ours.map(withoutResults) })
}

/** A new file that holds the grids of a snapshot from A1. */
export function fileOf(snapshot: Snapshot): Uint8Array {
  return writeNewXlsx({
    sheets: snapshot.grids.map(({ sheet, top, left, cells, merges }) => ({
      title: sheet,
      rows: [
        ...Array.from({ length: top }, () => []),
        ...cells.map(row => [...Array.from({ length: left }, (): Cell => null), ...row]),
      ],
      merges,
    })),
  })
}

/** The number formats, which a new file does not have, do not matter to formulas. */
function withoutResults({ key, title, rows, patterns }: OutputSheet): PutSheet {
  const cells = rows.map(row =>
    row.map(cell => {
      if (cell === null) return null
      const { value, formula, pattern } = cell
      if (pattern !== undefined) return { pattern }
      return formula === undefined ? { value } : { formula }
    }),
  )
  return { key, title, worksheet: { rows: cells, ...(patterns === undefined ? {} : { patterns }) } }
}

/** What stands in a column of a sheet of ours after it was calculated, row by row under the headers. */
export function calculatedRows(sheet: OutputSheet, after: Snapshot): readonly ReadonlyMap<string, Cell>[] {
  const grid = after.grids.find(each => each.sheet === sheet.title)!
  return sheet.rows
    .slice(sheet.headerRow + 1)
    .map(
      (_, index) =>
        new Map(
          sheet.columns.map(({ key }, column) => [
            key,
            grid.cells[sheet.headerRow + 1 + index - grid.top]?.[column - grid.left] ?? null,
          ]),
        ),
    )
}

/** The same to 1e-9 of a number's size; text and blanks exactly. */
export function isSame(one: Cell, other: Cell): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
}
