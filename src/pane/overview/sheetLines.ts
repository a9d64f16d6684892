import type { ReadColumn } from '../../core/commands/readColumns.ts'
import type { Recognized } from '../../core/commands/recognized.ts'
import type { TableName } from '../../core/tables/index.ts'
import { columnText } from './columnText.ts'

/** Sheets that were taken for the same, with what their columns were taken for. */
export interface SheetLine {
  readonly sheets: readonly string[]
  /** Empty: the sheets are not read. */
  readonly tables: readonly TableName[]
  readonly leftOut: boolean
  readonly columns: readonly ReadColumn[]
  /** Whether something waits for the user: a guess, or what nobody knows. */
  readonly open: boolean
}

/** What says how others are read is read by its title alone. */
const steering: readonly TableName[] = ['settings', 'aliases']

/** One line for each sheet of the user's, and one for all those that are alike, as the tabs of twelve months are. */
export function sheetLines({ sheets, columns }: Recognized): readonly SheetLine[] {
  const lines = new Map<string, SheetLine>()
  for (const { title, ours, tables, leftOut } of sheets) {
    if (ours !== null || (tables.length > 0 && tables.every(table => steering.includes(table)))) continue
    const own = columns.filter(({ cell }) => cell.sheet === title)
    const notRead = tables.length === 0
    const alike = JSON.stringify(
      own.length === 0 ? [title] : [tables, own.map(column => [column.written, columnText(column).text])],
    )
    const before = lines.get(alike)
    const open = (notRead && !leftOut) || own.some(column => columnText(column).open)
    lines.set(
      alike,
      before === undefined
        ? { sheets: [title], tables, leftOut, columns: own, open }
        : { ...before, sheets: [...before.sheets, title], open: before.open || open },
    )
  }
  return [...lines.values()]
}
