import { strToU8, zipSync } from 'fflate'
import { escapeXml } from '../xml/escapeXml.ts'
import type { NewWorkbook } from './newWorkbook.ts'
import { styleList } from './styleList.ts'
import { writeTable } from './writeTable.ts'
import { writeWorksheet } from './writeWorksheet.ts'
import { relationNamespace, spreadsheetNamespace, xmlHead } from './xmlHead.ts'

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The bytes of a new .xlsx file; the same workbook always gives the same bytes. */
export function writeNewXlsx(workbook: NewWorkbook): Uint8Array {
  const styles = styleList()
  const parts = new Map<string, string>()
  const types: [part: string, type: string][] = [['xl/workbook.xml', 'sheet.main']]
  let tableCount = 0
  workbook.sheets.forEach((sheet, index) => {
    const tables = (workbook.tables ?? []).filter(table => table.sheet === sheet.title)
    const part = `sheet${index + 1}.xml`
    parts.set(`xl/worksheets/${part}`, writeWorksheet(sheet, tables.length, styles))
    types.push([`xl/worksheets/${part}`, 'worksheet'])
    const targets = tables.map((table): [type: string, target: string] => {
      tableCount++
      parts.set(`xl/tables/table${tableCount}.xml`, writeTable(table, tableCount, sheet))
      types.push([`xl/tables/table${tableCount}.xml`, 'table'])
      return ['table', `../tables/table${tableCount}.xml`]
    })
    if (tables.length > 0) parts.set(`xl/worksheets/_rels/${part}.rels`, relationsXml(targets))
  })
  parts.set('xl/styles.xml', styles.xml())
  types.push(['xl/styles.xml', 'styles'])
  parts.set('xl/workbook.xml', workbookXml(workbook))
  const sheetTargets = workbook.sheets.map((_, index): [string, string] => [
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ])
  parts.set('xl/_rels/workbook.xml.rels', relationsXml([...sheetTargets, ['styles', 'styles.xml']]))
  parts.set('_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']]))
  return pack([['[Content_Types].xml', contentTypesXml(types)], ...parts])
}

/** A fixed date, since the zip format wants one and equal workbooks are to be equal bytes. */
function pack(parts: readonly (readonly [name: string, xml: string])[]): Uint8Array {
  const files = Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)]))
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}

function workbookXml(workbook: NewWorkbook): string {
  const sheets = workbook.sheets.map(
    ({ title, visible }, index) =>
      `<sheet name="${escapeXml(title)}" sheetId="${index + 1}"${visible === false ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  )
  const names = (workbook.definedNames ?? []).map(
    ({ name, refersTo }) => `<definedName name="${escapeXml(name)}">${escapeXml(refersTo)}</definedName>`,
  )
  return [
    `${xmlHead}<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${relationNamespace}">`,
    workbook.date1904 ? '<workbookPr date1904="1"/>' : '',
    `<sheets>${sheets.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '</workbook>',
  ].join('')
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const tags = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationNamespace}/${type}" Target="${target}"/>`,
  )
  return `${xmlHead}<Relationships xmlns="${packageNamespace}/relationships">${tags.join('')}</Relationships>`
}

function contentTypesXml(types: readonly (readonly [part: string, type: string])[]): string {
  return [
    `${xmlHead}<Types xmlns="${packageNamespace}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${contentType}.${type}+xml"/>`),
    '</Types>',
  ].join('')
}
