import { address } from '../../core/cells/address.ts'
import { addressOfRange } from '../../core/hosting/addressOfRange.ts'
import { cellXml } from './cellXml.ts'
import type { NewSheet } from './newWorkbook.ts'
import type { StyleList } from './styleList.ts'
import { relationNamespace, spreadsheetNamespace, xmlHead } from './xmlHead.ts'

/** The part of one sheet; `tables` is how many Excel tables it has, whose relations are rId1, rId2 and so on. */
export function writeWorksheet(sheet: NewSheet, tables: number, styles: StyleList): string {
  // The order of these elements is fixed by the schema.
  return [
    `${xmlHead}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationNamespace}">`,
    columns(sheet),
    '<sheetData>',
    ...rowNumbers(sheet).map(row => rowXml(sheet, row, styles)),
    '</sheetData>',
    list(
      'mergeCells',
      (sheet.merges ?? []).map(merge => `<mergeCell ref="${addressOfRange(merge)}"/>`),
    ),
    list(
      'tableParts',
      Array.from({ length: tables }, (_, index) => `<tablePart r:id="rId${index + 1}"/>`),
    ),
    '</worksheet>',
  ].join('')
}

function columns(sheet: NewSheet): string {
  const widths = sheet.columnWidths ?? []
  const hidden = new Set(sheet.hiddenColumns)
  const count = Math.max(widths.length, ...[...hidden].map(column => column + 1))
  const tags = Array.from({ length: count }, (_, column) => {
    const width = widths[column]
    const size = width === undefined ? ' width="9"' : ` width="${width}" customWidth="1"`
    return `<col min="${column + 1}" max="${column + 1}"${size}${hidden.has(column) ? ' hidden="1"' : ''}/>`
  })
  return tags.length === 0 ? '' : `<cols>${tags.join('')}</cols>`
}

/** The rows with content, and those without that are hidden. */
function rowNumbers(sheet: NewSheet): number[] {
  const beyond = (sheet.hiddenRows ?? []).filter(row => row >= sheet.rows.length)
  return [...sheet.rows.keys(), ...new Set(beyond.sort((a, b) => a - b))]
}

function rowXml(sheet: NewSheet, row: number, styles: StyleList): string {
  const bold = sheet.boldRows?.includes(row) ?? false
  const cells = (sheet.rows[row] ?? []).map((cell, column) => {
    const style = styles.numberOf(sheet.numberFormat?.(row, column) ?? 'General', bold)
    return cell === null || cell === ''
      ? ''
      : cellXml(cell, `r="${address({ row, column })}"${style === 0 ? '' : ` s="${style}"`}`)
  })
  const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : ''
  return `<row r="${row + 1}"${hidden}>${cells.join('')}</row>`
}

function list(name: string, tags: readonly string[]): string {
  return tags.length === 0 ? '' : `<${name} count="${tags.length}">${tags.join('')}</${name}>`
}
