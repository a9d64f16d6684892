import { addressOfRange } from '../core/hosting/addressOfRange.ts'
import { type Look, type LookKey, lineColors, looks } from '../core/hosting/looks.ts'
import type { OwnCell } from '../core/hosting/ownSheet.ts'
import { rectangles } from '../core/hosting/rectangles.ts'

/** The size of text in a new spreadsheet, in points. */
const usualSize = 10

/** Most ranges of one list. */
const mostRanges = 1000

/** Gives cells their looks, from row `first` of the sheet on. */
export function setLooks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly (readonly (OwnCell | null)[])[],
  first: number,
): void {
  const found = rectangles(rows, (row, column) => lookOf(rows[row]?.[column] ?? null))
  for (const [key, ranges] of found) {
    const places = ranges.map(({ top, bottom, ...range }) =>
      addressOfRange({ ...range, top: top + first, bottom: bottom + first }),
    )
    for (let from = 0; from < places.length; from += mostRanges) {
      setLook(sheet.getRangeList(places.slice(from, from + mostRanges)), looks[key])
    }
  }
}

function lookOf(cell: OwnCell | null): LookKey | undefined {
  const key = cell?.look ?? (cell?.link === undefined ? 'plain' : 'link')
  return key === 'plain' ? undefined : key
}

/** What a look does not say stays as it is. Google Sheets has no indents. */
function setLook(ranges: GoogleAppsScript.Spreadsheet.RangeList, look: Look): void {
  const { bold, color, underline, larger, fill, line, wrap, align, indent } = look
  if (bold) ranges.setFontWeight('bold')
  if (color !== undefined) ranges.setFontColor(`#${color}`)
  if (underline) ranges.setFontLine('underline')
  if (larger !== undefined) ranges.setFontSize(usualSize + larger)
  if (fill !== undefined) ranges.setBackground(`#${fill}`)
  if (wrap) ranges.setWrap(true).setVerticalAlignment('top')
  if (align !== undefined) ranges.setHorizontalAlignment(align)
  if (indent !== undefined) ranges.setHorizontalAlignment('left')
  if (line === undefined) return
  const { SOLID } = SpreadsheetApp.BorderStyle
  ranges.setBorder(null, null, true, null, null, true, `#${lineColors[line]}`, SOLID)
}
