// Prints how long a workbook of 5,000 rows and 21 columns (105,000 cells) takes to read, step by step.
// Run: npm run bench readXlsx
import { performance } from 'node:perf_hooks'
import { strToU8, zipSync } from 'fflate'
import { address } from '../src/core/cells/address.ts'
import { readXlsx } from '../src/files/xlsx/readXlsx.ts'
import { scanXml } from '../src/files/xml/scanXml.ts'
import { openPackage } from '../src/files/zip/openPackage.ts'

const rows = 5000
const columns = 21
const runs = 9

/** Laid out as Excel does: texts are shared, each row begins with two of them, the rest is numbers with a style. */
function workbook(): Uint8Array {
  const strings = Array.from({ length: rows * 2 }, (_, index) => `<si><t>Text ${index}</t></si>`)
  const cell = (row: number, column: number) => {
    const at = address({ row, column })
    return column < 2
      ? `<c r="${at}" t="s"><v>${row * 2 + column}</v></c>`
      : `<c r="${at}" s="1"><v>${(row * 31 + column * 17) / 97}</v></c>`
  }
  const data = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => cell(row, column))
    return `<row r="${row + 1}" spans="1:${columns}">${cells.join('')}</row>`
  })
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="Measurements" id="s1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('s1', 'worksheet', 'sheet.xml')}${relation('s2', 'sharedStrings', 'strings.xml')}${relation('s3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sheet.xml': `<worksheet><sheetData>${data.join('')}</sheetData></worksheet>`,
    'xl/strings.xml': `<sst>${strings.join('')}</sst>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>',
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

function median(run: () => void): string {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return `${(times[Math.floor(runs / 2)] ?? 0).toFixed(0)} ms (first or slowest ${(times.at(-1) ?? 0).toFixed(0)})`
}

const bytes = workbook()
const sheet = openPackage(bytes).text('xl/sheet.xml')
const silent = { open: () => undefined }
console.log(`${rows * columns} cells, ${(bytes.length / 1e6).toFixed(1)} MB packed, median of ${runs}`)
console.log(`unzip, checksum, decode  ${median(() => openPackage(bytes).text('xl/sheet.xml'))}`)
console.log(`scan the sheet's XML     ${median(() => scanXml(sheet, 'sheet.xml', silent))}`)
console.log(`readXlsx, all of it      ${median(() => readXlsx(bytes))}`)
