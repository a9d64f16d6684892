import type { Cell } from '../src/core/cells/cell.ts'
import calibrate from '../src/core/commands/calibrate.ts'
import { type CommandResult, type ResultJson, resultJson } from '../src/core/commands/result.ts'
import type { Policy } from '../src/core/policy/policy.ts'
import { readXlsx } from '../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../src/files/xlsx/writeNewXlsx.ts'

/** A sheet by its title, its rows from the header on. */
export type DrawnSheets = Readonly<Record<string, readonly (readonly Cell[])[]>>

/** What `calibrate` gives for a workbook that is written to a file and read back, under the settings given. */
export function calibrated(
  sheets: DrawnSheets,
  set: Readonly<Record<string, string>> = {},
  policy: Policy = new Set(),
): { readonly result: CommandResult; readonly json: ResultJson } {
  const bytes = writeNewXlsx({ sheets: Object.entries(sheets).map(([title, rows]) => ({ title, rows })) })
  const options = { set: new Map(Object.entries(set)), at: '2026-01-15T09:00:00Z', host: 'local', policy }
  const result = calibrate.run(readXlsx(bytes), options)
  return { result, json: JSON.parse(JSON.stringify(resultJson('calibrate', result))) as ResultJson }
}

/** A text of a case file as a cell of a spreadsheet: numbers are numbers. */
export function cellOf(text: string | undefined): Cell {
  if (text === undefined || text === '') return null
  return Number.isNaN(Number(text)) ? text : Number(text)
}

/** Columns of the rows of a case file as a sheet, under the headers given. */
export function sheetOf(
  rows: readonly ReadonlyMap<string, string>[],
  columns: Readonly<Record<string, string>>,
): readonly (readonly Cell[])[] {
  return [Object.keys(columns), ...rows.map(row => Object.values(columns).map(name => cellOf(row.get(name))))]
}
