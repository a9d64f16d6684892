import { address, columnName } from '../../../core/cells/address.ts'
import type { Cell } from '../../../core/cells/cell.ts'
import { days1904 } from '../../../core/cells/days1904.ts'
import { quotedTitle } from '../../../core/cells/quotedTitle.ts'
import { addressOfRange } from '../../../core/hosting/addressOfRange.ts'
import type { NumberFormatKey } from '../../../core/hosting/looks.ts'
import type { OwnColumn, OwnSheet } from '../../../core/hosting/ownSheet.ts'
import { mostLinks } from '../../../core/output/mostLinks.ts'
import { type ByteWriter, byteWriter } from '../../xml/byteWriter.ts'
import { escapeXml } from '../../xml/escapeXml.ts'
import { writeContent } from '../cellXml.ts'
import { encodeText } from '../encodeText.ts'
import { relationNamespace, spreadsheetNamespace, xmlHead } from '../xmlHead.ts'
import { rowHeight } from './rowHeight.ts'
import { sharedFormulas } from './sharedFormulas.ts'
import type { StyleAppender } from './stylesPart.ts'

/** What a sheet of ours refers to in its workbook. */
export interface SheetContext {
  readonly styles: StyleAppender
  readonly date1904: boolean
  /** Ids of the sheet's relations to its drawing and to the shapes of its notes. */
  readonly drawing: string | null
  readonly notes: string | null
}

/** The part of a sheet of ours. */
export function worksheetPart(sheet: OwnSheet, context: SheetContext): Uint8Array {
  const writer = byteWriter()
  // The order of these elements is fixed by the schema (CT_Worksheet of ECMA-376, 18.3.1.99).
  writer.write(`${xmlHead}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationNamespace}">`)
  writer.write(properties(sheet) + view(sheet) + sheetFormat(sheet) + columns(sheet.columns ?? [], context.styles))
  writeRows(sheet, context, writer)
  const rest = [
    sheet.filter === undefined ? '' : `<autoFilter ref="${addressOfRange(sheet.filter)}"/>`,
    list(
      'mergeCells',
      (sheet.merges ?? []).map(merge => `<mergeCell ref="${addressOfRange(merge)}"/>`),
    ),
    ...conditionalFormats(sheet, context.styles),
    validations(sheet),
    ...hyperlinks(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    page(sheet),
    context.drawing === null ? '' : `<drawing r:id="${context.drawing}"/>`,
    context.notes === null ? '' : `<legacyDrawing r:id="${context.notes}"/>`,
    '</worksheet>',
  ]
  for (const text of rest) writer.write(text)
  return writer.bytes()
}

function properties({ tabColor, page: setup }: OwnSheet): string {
  const color = tabColor === undefined ? '' : `<tabColor rgb="FF${tabColor}"/>`
  const fit = setup?.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : ''
  return color + fit === '' ? '' : `<sheetPr>${color}${fit}</sheetPr>`
}

function view({ frozen, gridLines }: OwnSheet): string {
  const start = `<sheetViews><sheetView${gridLines ? '' : ' showGridLines="0"'} workbookViewId="0">`
  const end = '</sheetView></sheetViews>'
  if (frozen === undefined || frozen.rows + frozen.columns === 0) return start + end
  const split = [
    frozen.columns === 0 ? '' : ` xSplit="${frozen.columns}"`,
    frozen.rows === 0 ? '' : ` ySplit="${frozen.rows}"`,
  ].join('')
  const pane = frozen.rows === 0 ? 'topRight' : frozen.columns === 0 ? 'bottomLeft' : 'bottomRight'
  const first = address({ row: frozen.rows, column: frozen.columns })
  return `${start}<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/>${end}`
}

function sheetFormat(sheet: OwnSheet): string {
  const depth = (sheet.columns ?? []).reduce((most, column) => Math.max(most, column.outlineLevel ?? 0), 0)
  return `<sheetFormatPr defaultRowHeight="15"${depth === 0 ? '' : ` outlineLevelCol="${depth}"`}/>`
}

function columns(given: readonly OwnColumn[], styles: StyleAppender): string {
  const tags = given.map(({ width, format, hidden, outlineLevel, collapsed }, column) =>
    [
      `<col min="${column + 1}" max="${column + 1}" width="${width ?? 9}"${width === undefined ? '' : ' customWidth="1"'}`,
      format === undefined ? '' : ` style="${styles.cell('plain', format)}"`,
      hidden ? ' hidden="1"' : '',
      outlineLevel === undefined ? '' : ` outlineLevel="${outlineLevel}"`,
      collapsed ? ' collapsed="1"/>' : '/>',
    ].join(''),
  )
  return tags.length === 0 ? '' : `<cols>${tags.join('')}</cols>`
}

function writeRows(sheet: OwnSheet, { styles, date1904 }: SheetContext, { write }: ByteWriter): void {
  const formulaOf = sharedFormulas(sheet)
  const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  const starts = Array.from({ length: width }, (_, column) => `<c r="${columnName(column)}`)
  const formats = Array.from({ length: width }, (_, column) => sheet.columns?.[column]?.format ?? 'general')
  const styleTexts: string[] = []
  // The same few texts a million times.
  const styled = (style: number) => (styleTexts[style] ??= style === 0 ? '"' : `" s="${style}"`)
  write('<sheetData>')
  sheet.rows.forEach((cells, row) => {
    const number = String(row + 1)
    const height = rowHeight(cells, sheet.columns ?? [])
    write(height === null ? `<row r="${number}">` : `<row r="${number}" ht="${height}">`)
    cells.forEach((cell, column) => {
      if (cell === null) return
      const format = cell.format ?? formats[column]!
      const style = styles.cell(cell.look ?? (cell.link === undefined ? 'plain' : 'link'), format)
      const value = date1904 ? in1904(cell.value ?? null, format) : (cell.value ?? null)
      write(starts[column]!)
      write(number)
      write(styled(style))
      writeContent(value === '' ? null : value, '', formulaOf(cell, row, column), write)
    })
    write('</row>')
  })
  write('</sheetData>')
}

/** Days are counted from 1900 in our cells, and from 1904 in some workbooks. */
function in1904(value: Cell, format: NumberFormatKey): Cell {
  return typeof value === 'number' && (format === 'date' || format === 'dateTime') ? value - days1904 : value
}

function conditionalFormats({ conditionalFormats: given = [] }: OwnSheet, styles: StyleAppender): string[] {
  return given.map(
    ({ range, formula, look }, index) =>
      `<conditionalFormatting sqref="${addressOfRange(range)}"><cfRule type="expression" dxfId="${styles.differential(look)}" priority="${index + 1}"><formula>${encodeText(formula)}</formula></cfRule></conditionalFormatting>`,
  )
}

function validations({ validations: given = [] }: OwnSheet): string {
  return list(
    'dataValidations',
    given.map(({ range, choices, strict }) => {
      const source = typeof choices === 'string' ? choices : listedChoices(choices)
      const error = strict ? ' errorStyle="stop" showErrorMessage="1"' : ''
      return `<dataValidation type="list" allowBlank="1"${error} sqref="${addressOfRange(range)}"><formula1>${encodeText(source)}</formula1></dataValidation>`
    }),
  )
}

function listedChoices(choices: readonly string[]): string {
  const text = choices.join(',')
  if (text.length > 255 || choices.some(choice => choice.includes(','))) throw new Error(`No list can offer ${text}`)
  return `"${text.replace(/"/g, '""')}"`
}

/** Cells beyond the links that a sheet can hold keep their text. */
function hyperlinks({ rows: given }: OwnSheet): string[] {
  const tags: string[] = []
  given.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.link === undefined) return
      const place = `${quotedTitle(cell.link.sheet)}!${address(cell.link)}`
      tags.push(`<hyperlink ref="${address({ row, column })}" location="${escapeXml(place)}"/>`)
    })
  })
  return tags.length === 0 ? [] : ['<hyperlinks>', ...tags.slice(0, mostLinks), '</hyperlinks>']
}

function page({ page: setup }: OwnSheet): string {
  if (setup === undefined) return ''
  const fit = setup.fitToWidth ? ' fitToHeight="0"' : ''
  const footer =
    setup.footer === undefined ? '' : `<headerFooter><oddFooter>${escapeXml(setup.footer)}</oddFooter></headerFooter>`
  return `<pageSetup${fit} orientation="${setup.landscape ? 'landscape' : 'portrait'}"/>${footer}`
}

function list(name: string, tags: readonly string[]): string {
  return tags.length === 0 ? '' : `<${name} count="${tags.length}">${tags.join('')}</${name}>`
}
