import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cell, cellText } from '../../src/core/cells/cell.ts'
import { dateFromSerial } from '../../src/core/values/serial.ts'
import type { NewSheet, NewWorkbook } from '../../src/files/xlsx/newWorkbook.ts'

/** Writes a workbook as a folder of CSV files, one for each sheet, as somebody would export it. */
export function writeCsvFolder(folder: string, { sheets }: NewWorkbook): void {
  mkdirSync(folder)
  for (const sheet of sheets) writeFileSync(join(folder, `${sheet.title}.csv`), csvText(sheet))
}

function csvText({ rows, numberFormat }: NewSheet): string {
  const lines = rows.map((cells, row) =>
    cells.map((cell, column) => quoted(shown(cell, numberFormat?.(row, column) ?? 'General'))).join(','),
  )
  return `${lines.join('\r\n')}\r\n`
}

/** Dates as 2025-03-01, shares as 60%, and texts with the spaces around them, which are part of the mess. */
function shown(cell: Cell, format: string): string {
  if (typeof cell === 'string') return cell
  if (typeof cell !== 'number') return cellText(cell)
  if (/[ymd]/.test(format)) return dayText(cell)
  return format.endsWith('%') ? `${cell * 100}%` : String(cell)
}

function dayText(serial: number): string {
  const { year, month, day } = dateFromSerial(serial)!
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
