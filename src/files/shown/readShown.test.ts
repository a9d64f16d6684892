import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../../test/sourceFiles.ts'
import { patchXlsx } from '../xlsx/patch/patchXlsx.ts'
import { writeNewXlsx } from '../xlsx/writeNewXlsx.ts'
import { readLooks } from './readLooks.ts'
import { readShown } from './readShown.ts'
import { readShownSheet } from './readShownSheet.ts'
import { themeColors } from './themeColors.ts'
import { tinted } from './tinted.ts'

const context = { strings: [], formats: [], date1904: false }
const sheet = (xml: string) => readShownSheet(`<worksheet>${xml}</worksheet>`, 'part', context)

test('a workbook shows its sheets, their formats and what is frozen', () => {
  const book = writeNewXlsx({
    sheets: [{ title: 'Plan', rows: [['Share'], [0.5]], numberFormat: row => (row === 1 ? '0%' : 'General') }],
    definedNames: [{ name: 'Rate', refersTo: 'Plan!$A$2' }],
  })
  const ours = { columns: [], rows: [[{ value: 2, formula: 'Plan!A2*4' }]], frozen: { rows: 2, columns: 1 } }
  const shown = readShown(patchXlsx(book, { sheets: [{ key: 'SCORES', title: 'Scores', worksheet: ours }] }))
  expect(shown.names).toContainEqual({ name: 'Rate', refersTo: 'Plan!$A$2' })
  const [plan, scores] = shown.sheets
  expect(shown.looks[plan?.cells[1]?.look ?? -1]).toMatchObject({ format: '0%', bold: false })
  expect(scores).toMatchObject({ title: 'Scores', ours: true, frozen: { rows: 2, columns: 1 } })
  expect(scores?.cells[0]).toMatchObject({ value: 2, formula: { text: 'Plan!A2*4', shared: null, kept: false } })
})

test('of very many formulas, ours are shown as their results', () => {
  const book = writeNewXlsx({ sheets: [{ title: 'Plan', rows: [['Share'], [0.5]] }] })
  const rows = Array.from({ length: 51_000 }, () => [{ value: 2, formula: 'Plan!A2*4' }])
  const put = { key: 'SCORES', title: 'Scores', worksheet: { columns: [], rows } }
  const typed = { sheet: 'Plan', row: 2, column: 0, value: 1, formula: 'A2*2' }
  const { sheets } = readShown(patchXlsx(book, { sheets: [put], typeCells: [typed] }))
  const kept = sheets.map(({ cells }) => cells.at(-1)?.formula?.kept)
  expect(kept).toEqual([false, true])
})

test('a file of another writer is shown with all its sheets', () => {
  const shown = readShown(new Uint8Array(readFileSync(join(root, 'test/fixtures/libreOffice.xlsx'))))
  expect(shown.sheets.length).toBeGreaterThan(1)
  expect(shown.sheets.flatMap(({ cells }) => cells).some(({ formula }) => formula !== null)).toBe(true)
})

describe('formulas', () => {
  const formulas = (xml: string) => sheet(`<sheetData><row>${xml}</row></sheetData>`).cells.map(cell => cell.formula)

  test.each([
    ['<f>A1*2</f>', { text: 'A1*2', shared: null, kept: false }],
    ['<f t="shared" ref="B1:B9" si="3">A1*2</f>', { text: 'A1*2', shared: '3', kept: false }],
    ['<f t="shared" si="3"/>', { text: null, shared: '3', kept: false }],
    ['<f t="array" ref="B1:B9">A1:A9*2</f>', { text: 'A1:A9*2', shared: null, kept: true }],
    ['<f>SUM(Plan[Share])</f>', { text: 'SUM(Plan[Share])', shared: null, kept: true }],
    ['<f>"[1]"&amp;A1</f>', { text: '"[1]"&A1', shared: null, kept: false }],
    ['<f>_xlfn.LET(_xlpm.x,1,_xlfn._xlws.SORT(x))</f>', { text: 'LET(x,1,SORT(x))', shared: null, kept: false }],
  ])('%s', (xml, formula) => {
    expect(formulas(`<c>${xml}<v>1</v></c>`)).toEqual([formula])
  })
})

test('sizes are in pixels, positions count from zero, and rows of the usual height are left out', () => {
  const found = sheet(
    `<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>
    <sheetFormatPr defaultColWidth="10"/><cols><col min="2" max="3" width="20"/><col min="5" max="5" hidden="1"/></cols>
    <sheetData><row r="1"/><row r="2" ht="30" customHeight="1"/><row r="4" hidden="1"/></sheetData>
    <mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
  )
  expect(found).toEqual({
    cells: [],
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    columns: [
      { first: 1, last: 2, width: 145, hidden: false },
      { first: 4, last: 4, width: null, hidden: true },
    ],
    rows: [
      { row: 1, height: 40, hidden: false },
      { row: 3, height: null, hidden: true },
    ],
    frozen: { rows: 2, columns: 1 },
    gridLines: false,
    defaultColumnWidth: 75,
  })
})

test('looks take their colors from the theme, lighter or darker', () => {
  const theme = themeColors(
    `<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
     <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472c4"/></a:accent1>
     </a:clrScheme></a:themeElements></a:theme>`,
    'theme',
  )
  expect(theme.slice(0, 5)).toEqual(['FFFFFF', '000000', null, null, '4472C4'])
  const looks = readLooks(
    `<styleSheet><fonts><font><b/><i val="0"/><sz val="14"/><color theme="1"/></font></fonts>
     <fills><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill>
     <fill><patternFill patternType="gray125"/></fill></fills>
     <cellXfs><xf numFmtId="9" fontId="0" fillId="0"><alignment horizontal="center" wrapText="1"/></xf>
     <xf numFmtId="0" fontId="7" fillId="1"/></cellXfs></styleSheet>`,
    'styles',
    theme,
  )
  expect(looks).toEqual([
    {
      ...{ format: '0%', bold: true, italic: false, underline: false, size: 14 },
      ...{ color: '000000', fill: tinted('4472C4', 0.8), align: 'center', wrap: true },
    },
    {
      ...{ format: 'General', bold: false, italic: false, underline: false, size: null },
      ...{ color: null, fill: null, align: null, wrap: false },
    },
  ])
})

// What Excel shows for its standard blue, lighter by 80 % and darker by 25 %.
test.each([
  ['4472C4', 0.8, 'DAE3F3'],
  ['4472C4', -0.25, '2F5597'],
  ['000000', 0.5, '808080'],
  ['FFFFFF', -0.05, 'F2F2F2'],
])('%s with the tint %s is %s', (color, tint, result) => {
  const channels = (text: string) => [0, 2, 4].map(at => Number.parseInt(text.slice(at, at + 2), 16))
  // Excel rounds in a color system of 240 steps.
  channels(tinted(color, tint)).forEach((channel, at) => {
    expect(Math.abs(channel - (channels(result)[at] ?? 0))).toBeLessThanOrEqual(1)
  })
})
