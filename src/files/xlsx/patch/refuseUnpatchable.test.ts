import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rewrite } from '../../../../test/rewrite.ts'
import { UnusableFile } from '../../unusableFile.ts'
import { readXlsx } from '../readXlsx.ts'
import { patchXlsx } from './patchXlsx.ts'

const fixtures = join(import.meta.dirname, '../../../../test/fixtures')
const book = new Uint8Array(readFileSync(join(fixtures, 'otherWriter.xlsm')))
const workbook = 'xl/workbook.xml'
const scores = (title = 'Scores') => ({ key: 'SCORES', title, worksheet: { rows: [[{ value: 'Throughline:' }]] } })
const protectedBy = (attributes: string) =>
  rewrite(book, workbook, xml => xml.replace('<bookViews>', `<workbookProtection ${attributes}/>$&`))
const strict = rewrite(book, workbook, xml =>
  xml.replace('http://schemas.openxmlformats.org/spreadsheetml', 'http://purl.oclc.org/ooxml/spreadsheetml'),
)
const signed = rewrite(book, '_xmlsignatures/origin.sigs', () => '')

test.each([
  ['Strict Open XML', strict, /Strict Open XML/],
  ['a protected structure', protectedBy('workbookPassword="CC1A" lockStructure="1"'), /Review, Protect Workbook/],
  ['a digital signature', signed, /digital signature/],
  ['a compound file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /old Excel workbook/],
])('%s is refused', (_, bytes, message) => {
  const attempt = () => patchXlsx(bytes, { sheets: [scores()] })
  expect(attempt).toThrow(UnusableFile)
  expect(attempt).toThrow(message)
})

test('windows that may not be moved are no hindrance', () => {
  const bytes = protectedBy('lockStructure="0" lockWindows="1"')
  expect(readXlsx(patchXlsx(bytes, { sheets: [scores()] })).sheets).toHaveLength(3)
})

test('a signed workbook is changed if the user says so', () => {
  expect(readXlsx(patchXlsx(signed, { sheets: [scores()], breakSignature: true })).sheets).toHaveLength(3)
})

test('the only sheet that is shown is not removed', () => {
  const once = patchXlsx(book, { sheets: [scores()] })
  const hidden = rewrite(once, workbook, xml => xml.replace(/sheetId="(3|7)"/g, '$& state="hidden"'))
  expect(() => patchXlsx(hidden, { removeSheets: ['SCORES'] })).toThrow(/the only one that is shown/)
})

test.each(['', ' ', 'team', 'TEAM', 'a/b', "'a", 'History', 'x'.repeat(32)])(
  'the title %j is an error of the program',
  title => {
    expect(() => patchXlsx(book, { sheets: [scores(title)] })).toThrow(/title/)
  },
)
