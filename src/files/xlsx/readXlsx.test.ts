import { describe, expect, test } from 'vitest'
import { zipParts, zipSheet } from '../../../test/zipParts.ts'
import type { Grid } from '../../core/cells/grid.ts'
import { UnusableFile } from '../unusableFile.ts'
import { readXlsx } from './readXlsx.ts'

/** The grid of a sheet whose rows are given as XML. */
function grid(rows: string, more: Readonly<Record<string, string>> = {}): Grid | undefined {
  return readXlsx(zipSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, more)).grids[0]
}

function styles(formats: readonly string[]): Record<string, string> {
  const own = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`)
  const cells = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`)
  return {
    'xl/styles.xml': `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`,
  }
}

const strings = (...items: readonly string[]) => ({
  'xl/sharedStrings.xml': `<sst>${items.map(item => `<si>${item}</si>`).join('')}</sst>`,
})

describe('cells', () => {
  test('each kind of cell', () => {
    const found = grid(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>in</t></is></c><c r="C1" t="str"><f>"a"</f><v>a</v></c>
       <c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#DIV/0!</v></c><c r="G1"><v>1.5</v></c>
       <c r="H1" t="n"><v> -2e3 </v></c><c r="I1" t="d"><v>2025-01-31</v></c><c r="J1" t="e"><v>#FIELD!</v></c></row>`,
      strings('<t>shared</t>'),
    )
    expect(found?.cells).toEqual([
      ['shared', 'in', 'a', true, false, { error: '#DIV/0!' }, 1.5, -2000, 45688, { error: '#VALUE!' }],
    ])
    expect(found?.formats[8]).toBe('date')
  })

  test('text that is exactly an error name is that error, in any language', () => {
    const found = grid('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', strings('<t>#NV</t>', '<t>#NV?</t>'))
    expect(found?.cells).toEqual([[{ error: '#N/A' }, '#NV?']])
  })

  test('runs of rich text are joined, pronunciation is left out, spaces and escapes are kept', () => {
    const found = grid(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>',
      strings(
        '<r><rPr><b/></rPr><t xml:space="preserve">Name </t></r><r><t>Surname</t></r>',
        '<t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/>',
        '<t xml:space="preserve">  a&#10;_x000D_&lt;b&gt; _x005F_x0041_ </t>',
        '<t><![CDATA[R&D]]> &amp; more</t>',
      ),
    )
    expect(found?.cells).toEqual([['Name Surname', '山田', '  a\n\r<b> _x0041_ ', 'R&D & more']])
  })

  test('an inline text with runs and pronunciation', () => {
    const found = grid('<row><c t="inlineStr"><is><r><t>a</t></r><rPh><t>x</t></rPh><r><t>b</t></r></is></c></row>')
    expect(found?.cells).toEqual([['ab']])
  })

  test('cells and rows without an address follow each other; rows may close themselves', () => {
    expect(
      grid('<row/><row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"/><row><c r="B6"><v>3</v></c></row>'),
    ).toMatchObject({
      top: 1,
      left: 0,
      cells: [
        [1, null, 2],
        [null, null, null],
        [null, null, null],
        [null, null, null],
        [null, 3, null],
      ],
    })
  })

  test('cells in any order stand where their address says', () => {
    expect(
      grid('<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>')
        ?.cells,
    ).toEqual([
      [null, 2, null],
      [1, null, 3],
    ])
  })

  test('a value that is no number stays as text, to be reported at its cell', () => {
    expect(grid('<row><c><v>NaN</v></c><c t="d"><v>soon</v></c></row>')?.cells).toEqual([['NaN', 'soon']])
  })

  test('empty values are blank', () => {
    expect(
      grid('<row><c><v>1</v></c><c><v/></c><c t="str"><f>""</f><v></v></c><c t="s"><v/></c></row>')?.cells,
    ).toEqual([[1]])
  })

  test('a formula without a stored result is refused with its address', () => {
    expect(() => grid('<row r="3"><c r="B3"><f>A1</f></c></row>')).toThrow(/^Sheet1!B3 holds a formula whose result/)
  })

  test('only what stands in the rows of the sheet is a cell', () => {
    const sheet =
      '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><extLst><ext><row><c><v>2</v></c></row></ext></extLst></worksheet>'
    expect(readXlsx(zipSheet(sheet)).grids[0]?.cells).toEqual([[1]])
  })

  test('a stray cell in the last row costs no memory for the rows between', () => {
    const found = grid('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="Z1048576"><v>2</v></c></row>')
    expect(found?.cells.length).toBe(1_048_576)
    expect(found?.cells[1]).toBe(found?.cells[1_048_574])
  })

  test('a sheet that would not fit into memory is refused', () => {
    const rows = Array.from({ length: 2500 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`)
    expect(() => grid(rows.join(''))).toThrow(/Sheet1 is too large \(2500 rows, 16384 columns\)/)
  })
})

describe('formats and dates', () => {
  test('built-in and own formats give the class of a column', () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="46"/><xf numFmtId="49"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>'
    const cells = [0, 1, 2, 3, 4, 5, 6, 99].map(style => `<c s="${style}"><v>1</v></c>`).join('')
    expect(grid(`<row>${cells}</row>`, { 'xl/styles.xml': xml })?.formats).toEqual([
      'general',
      'date',
      'percent',
      'duration',
      'text',
      'duration',
      'general',
      'general',
    ])
  })

  test('only the numbers of the first 50 rows of the sheet count', () => {
    const row = (index: number, style: number) => `<row r="${index}"><c s="${style}"><v>1</v></c></row>`
    const rows = Array.from({ length: 60 }, (_, index) => row(index + 1, index < 50 ? 1 : 0))
    const header = '<row r="1"><c t="str"><v>Share</v></c></row>'
    expect(grid(header + rows.slice(1).join(''), styles(['0%']))?.formats).toEqual(['percent'])
    expect(grid(header + row(51, 1), styles(['0%']))?.formats).toEqual(['general'])
  })

  test('in a workbook of 1904, dates move by 1462 days, and nothing else does', () => {
    const rows = '<row><c s="1"><v>1</v></c><c s="2"><v>0.5</v></c><c><v>7</v></c><c t="d"><v>2025-01-31</v></c></row>'
    const workbook = (date1904: string) => ({
      'xl/workbook.xml': `<workbook><workbookPr date1904="${date1904}"/><sheets><sheet name="Sheet1" id="s1"/></sheets></workbook>`,
      ...styles(['dd/mm/yyyy', '[h]:mm']),
    })
    expect(grid(rows, workbook('1'))?.cells).toEqual([[1463, 0.5, 7, 45688]])
    expect(grid(rows, workbook('true'))?.cells).toEqual([[1463, 0.5, 7, 45688]])
    expect(grid(rows, workbook('0'))?.cells).toEqual([[1, 0.5, 7, 45688]])
  })
})

describe('merges and what is hidden', () => {
  const sheet = `<worksheet>
    <cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="5" max="16384" width="9" hidden="0"/></cols>
    <sheetData>
      <row r="1"><c r="A1"><v>1</v></c><c r="E1"><v>2</v></c></row>
      <row r="2" hidden="1"><c r="A2"><v>1</v></c></row>
      <row r="3" hidden="true" outlineLevel="1"><c r="A3"><v>1</v></c></row>
      <row r="4" ht="0" customHeight="1"><c r="A4"><v>1</v></c></row>
      <row r="5" collapsed="1"><c r="A5"><v>1</v></c></row>
      <row r="6" hidden="1"/>
    </sheetData>
    <mergeCells count="2"><mergeCell ref="B1:C1"/><mergeCell ref="A2:A4"/></mergeCells></worksheet>`

  test('are given in positions of the sheet', () => {
    expect(readXlsx(zipSheet(sheet)).grids[0]).toMatchObject({
      hiddenRows: [1, 2, 3],
      hiddenColumns: [1, 2, 3],
      merges: [
        { top: 0, left: 1, bottom: 0, right: 2 },
        { top: 1, left: 0, bottom: 3, right: 0 },
      ],
    })
  })
})

describe('the workbook', () => {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`
  const links = (...tags: readonly string[]) => `<Relationships>${tags.join('')}</Relationships>`
  const sheet = (value: number) =>
    `<x:worksheet xmlns:x="m"><x:sheetData><x:row x:r="1"><x:c r="A1"><x:v>${value}</x:v></x:c></x:row></x:sheetData></x:worksheet>`
  const parts = {
    '_rels/.rels': links(relation('r1', 'officeDocument', '/book/workbook.xml')),
    'book/workbook.xml': `<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets>
      <x:sheet name="Scores" sheetId="9" q:id="b"/><x:sheet name="Chart" sheetId="2" q:id="c"/>
      <x:sheet name="Ana&apos;s R&amp;D" sheetId="3" state="veryHidden" q:id="a"/><x:sheet name="Blank" sheetId="4" q:id="d"/></x:sheets>
      <x:definedNames><x:definedName name="Throughline_SCORES">Scores!$A$1</x:definedName>
      <x:definedName name="Throughline_PROBLEMS">'Ana''s R&amp;D'!$A$1</x:definedName>
      <x:definedName name="Throughline_LOG" localSheetId="3">Blank!$A$1</x:definedName>
      <x:definedName name="Throughline_GONE">#REF!$A$1</x:definedName>
      <x:definedName name="Rates">Blank!$A$1:$B$9</x:definedName></x:definedNames></x:workbook>`,
    'book/_rels/workbook.xml.rels': links(
      relation('a', 'worksheet', '../sheets/one.xml'),
      relation('b', 'worksheet', '/sheets/./two.xml'),
      relation('c', 'chartsheet', 'chart.xml'),
      relation('d', 'worksheet', 'blank.xml'),
    ),
    'sheets/one.xml': sheet(1),
    'sheets/two.xml': sheet(2),
    'sheets/_rels/two.xml.rels': links(
      relation('t', 'table', '../tables/t.xml'),
      '<Relationship Id="h" Type="x/hyperlink" Target="https://example.org" TargetMode="External"/>',
    ),
    'tables/t.xml': '<table id="1" name="Table1" displayName="People" ref="A1:C9"><autoFilter ref="A1:C9"/></table>',
    'book/blank.xml': '<worksheet><sheetData/></worksheet>',
  }

  test('tabs in order, with what is hidden, ours, a chart, blank; strict and prefixed parts; Excel tables', () => {
    const snapshot = readXlsx(zipParts(parts))
    expect(snapshot.sheets).toEqual([
      { title: 'Scores', ours: 'SCORES', visible: true },
      { title: 'Chart', ours: null, visible: true },
      { title: "Ana's R&D", ours: 'PROBLEMS', visible: false },
      { title: 'Blank', ours: null, visible: true },
    ])
    expect(snapshot.grids.map(({ sheet, cells }) => [sheet, cells])).toEqual([
      ['Scores', [[2]]],
      ["Ana's R&D", [[1]]],
    ])
    expect(snapshot.namedRanges).toEqual([
      { name: 'People', sheet: 'Scores', range: { top: 0, left: 0, bottom: 8, right: 2 } },
    ])
  })
})

describe('what cannot be read is refused in one sentence', () => {
  const compound = (name: string) =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...name].flatMap(sign => [sign.charCodeAt(0), 0]))
  const link = (target: string) => ({
    '_rels/.rels': `<Relationships><Relationship Type="x/officeDocument" Target="${target}"/></Relationships>`,
  })

  test.each([
    ['nothing', new Uint8Array(), /is empty/],
    ['a password', compound('EncryptedPackage'), /protected by a password/],
    ['an old workbook', compound('Workbook'), /\(\.xls\)/],
    ['a web page', new TextEncoder().encode('<html><table>'), /not an Excel workbook/],
    ['a binary workbook', zipParts({ ...link('xl/workbook.bin'), 'xl/workbook.bin': '' }), /\(\.xlsb\)/],
    ['another zip', zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), /not an Excel workbook/],
    [
      'a text document',
      zipParts({ ...link('word/document.xml'), 'word/document.xml': '<document/>' }),
      /not an Excel workbook/,
    ],
    ['half a file', zipSheet('<worksheet/>').subarray(0, 300), /its end is missing/],
    [
      'a sheet that is not there',
      zipSheet('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      /the sheet Sheet1 leads nowhere/,
    ],
    ['half a sheet', zipSheet('<worksheet><sheetData><row>'), /xl\/worksheets\/sheet1.xml: <row> is never closed/],
    [
      'a text that is not there',
      zipSheet('<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>'),
      /sheet1.xml: row 1 refers/,
    ],
    [
      'a cell out of the sheet',
      zipSheet('<worksheet><sheetData><row><c r="XFE1"/></row></sheetData></worksheet>'),
      /XFE1 is outside/,
    ],
    [
      'a row out of the sheet',
      zipSheet('<worksheet><sheetData><row r="0"/></sheetData></worksheet>'),
      /row 0 is outside/,
    ],
    ['a merge of nothing', zipSheet('<worksheet><mergeCells><mergeCell/></mergeCells></worksheet>'), /merged cells/],
  ])('%s', (_, bytes, message) => {
    expect(() => readXlsx(bytes)).toThrow(UnusableFile)
    expect(() => readXlsx(bytes)).toThrow(message)
  })
})
