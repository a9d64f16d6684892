import { cellText } from '../../core/cells/cell.ts'
import type { NamedRange } from '../../core/cells/snapshot.ts'
import { addressOfRange } from '../../core/hosting/addressOfRange.ts'
import { escapeXml } from '../xml/escapeXml.ts'
import type { NewSheet } from './newWorkbook.ts'
import { spreadsheetNamespace, xmlHead } from './xmlHead.ts'

/** The part of an Excel table; its headers are read from the sheet, as Excel wants them to be the same. */
export function writeTable(table: NamedRange, id: number, sheet: NewSheet): string {
  const { top, left, right } = table.range
  const headers = Array.from({ length: right - left + 1 }, (_, index) =>
    cellText(sheet.rows[top]?.[left + index] ?? null),
  )
  const range = addressOfRange(table.range)
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${escapeXml(header)}"/>`)
  return [
    `${xmlHead}<table xmlns="${spreadsheetNamespace}" id="${id}" name="${escapeXml(table.name)}"`,
    ` displayName="${escapeXml(table.name)}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`,
  ].join('')
}
