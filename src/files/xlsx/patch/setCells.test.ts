import { describe, expect, test } from 'vitest'
import { UnusableFile } from '../../unusableFile.ts'
import { type CellChange, setCells } from './setCells.ts'

const same = (value: CellChange['value']) => value
const sheet = (rows: string, before = '') => `<worksheet>${before}<sheetData>${rows}</sheetData></worksheet>`
const set = (xml: string, ...changes: readonly CellChange[]) => setCells(xml, 'sheet1.xml', 'Plan', changes, same)
const text = (content: string) => `t="inlineStr"><is><t>${content}</t></is>`

describe('a cell that is there', () => {
  test.each([
    ['a number keeps its style', '<c r="A1" s="3"><v>1</v></c>', 2.5, '<c r="A1" s="3"><v>2.5</v></c>'],
    [
      'a shared text becomes one of its own',
      '<c r="A1" s="3" t="s"><v>7</v></c>',
      'a',
      `<c r="A1" s="3" ${text('a')}</c>`,
    ],
    [
      'signs of XML and those that XML lacks',
      '<c r="A1"/>',
      '<&"\u0001_x0041_',
      `<c r="A1" ${text('&lt;&amp;"_x0001__x005F_x0041_')}</c>`,
    ],
    ['what looks like a formula is text', '<c r="A1"/>', '=1+1', `<c r="A1" ${text('=1+1')}</c>`],
    ['a boolean', '<c r="A1"><v>1</v></c>', false, '<c r="A1" t="b"><v>0</v></c>'],
    ['an error', '<c r="A1"><v>1</v></c>', { error: '#N/A' } as const, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['a blank keeps the cell for its style', '<c r="A1" s="3"><v>1</v></c>', null, '<c r="A1" s="3"/>'],
    ['what Excel keeps of a rich value goes', '<c r="A1" cm="1" vm="2"><v>1</v></c>', 4, '<c r="A1"><v>4</v></c>'],
    ['a cell without an address', '<c s="1"><v>1</v></c>', 4, '<c r="A1" s="1"><v>4</v></c>'],
  ])('%s', (_, before, value, after) => {
    expect(set(sheet(`<row>${before}</row>`), { row: 0, column: 0, value })).toEqual({
      xml: sheet(`<row>${after}</row>`),
      formulaLost: false,
    })
  })

  test('a formula is lost, and that is told', () => {
    const before = sheet('<row r="1"><c r="A1" t="str"><f>B1&amp;"&gt;"</f><v>x</v></c><c r="B1"><v>2</v></c></row>')
    expect(set(before, { row: 0, column: 0, value: 1 })).toEqual({
      xml: sheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'),
      formulaLost: true,
    })
  })

  test('of two changes the last counts', () => {
    const changes = [1, 2].map(value => ({ row: 0, column: 0, value }))
    expect(set(sheet('<row r="1"><c r="A1"/></row>'), ...changes).xml).toBe(
      sheet('<row r="1"><c r="A1"><v>2</v></c></row>'),
    )
  })
})

describe('a cell that is not there', () => {
  test.each([
    [
      'between two',
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      0,
      1,
      '<row r="1"><c r="A1"/><c r="B1"><v>9</v></c><c r="C1"/></row>',
    ],
    ['before the first', '<row r="1"><c r="C1"/></row>', 0, 1, '<row r="1"><c r="B1"><v>9</v></c><c r="C1"/></row>'],
    [
      'after the last; the span goes',
      '<row r="1" spans="1:1" ht="20"><c r="A1"/></row>',
      0,
      1,
      '<row r="1" ht="20"><c r="A1"/><c r="B1"><v>9</v></c></row>',
    ],
    ['in a row that closes itself', '<row r="1" ht="20"/>', 0, 1, '<row r="1" ht="20"><c r="B1"><v>9</v></c></row>'],
    ['in a row without a number', '<row/><row/>', 1, 1, '<row/><row><c r="B2"><v>9</v></c></row>'],
    [
      'in a new row between two',
      '<row r="1"/><row r="4"/>',
      1,
      1,
      '<row r="1"/><row r="2"><c r="B2"><v>9</v></c></row><row r="4"/>',
    ],
    ['in a new row at the end', '<row r="1"/>', 1, 1, '<row r="1"/><row r="2"><c r="B2"><v>9</v></c></row>'],
    [
      'with the style of its row',
      '<row r="1" s="5" customFormat="1"/>',
      0,
      1,
      '<row r="1" s="5" customFormat="1"><c r="B1" s="5"><v>9</v></c></row>',
    ],
  ])('%s', (_, before, row, column, after) => {
    expect(set(sheet(before), { row, column, value: 9 }).xml).toBe(sheet(after))
  })

  test('several at one place stand in order, in a sheet without rows too', () => {
    const changes = [
      { row: 2, column: 1, value: 4 },
      { row: 0, column: 2, value: 2 },
      { row: 0, column: 0, value: 1 },
      { row: 2, column: 0, value: 3 },
    ]
    const cell = (address: string, value: number) => `<x:c r="${address}"><x:v>${value}</x:v></x:c>`
    const rows = `<x:row r="1">${cell('A1', 1)}${cell('C1', 2)}</x:row><x:row r="3">${cell('A3', 3)}${cell('B3', 4)}</x:row>`
    expect(set('<x:worksheet><x:sheetData/></x:worksheet>', ...changes).xml).toBe(
      `<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
    )
  })

  test('it takes the style of the cell that it is to be like, else of its column', () => {
    const columns = '<cols><col min="1" max="2" style="7"/></cols>'
    const before = sheet('<row r="1"><c r="B1" s="4"/></row>', columns)
    const like = { row: 0, column: 1 }
    expect(set(before, { row: 1, column: 1, value: 9, like }, { row: 1, column: 0, value: 8 }).xml).toBe(
      sheet(
        '<row r="1"><c r="B1" s="4"/></row><row r="2"><c r="A2" s="7"><v>8</v></c><c r="B2" s="4"><v>9</v></c></row>',
        columns,
      ),
    )
  })

  test('a blank is not written', () => {
    const before = sheet('<row r="1"/>', '<dimension ref="A1"/>')
    expect(set(before, { row: 0, column: 3, value: null }, { row: 5, column: 3, value: null }).xml).toBe(before)
  })

  test('the used range grows', () => {
    const grown = set(sheet('', '<dimension ref="B2:C3"/>'), { row: 4, column: 0, value: 9 }).xml
    expect(grown).toContain('<dimension ref="A2:C5"/>')
  })
})

describe('a formula that fills several cells', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>'
  const wide = (type: string, ref: string) =>
    `<row r="1"><c r="A1"><f t="${type}" ref="${ref}">B1</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>`

  test.each([
    ['the first cell of an array', wide('array', 'A1:A2'), 0, 'Plan!A1'],
    ['another cell of an array', wide('array', 'A1:A2'), 1, 'Plan!A2'],
    ['a cell of a data table', wide('dataTable', 'A1:A2'), 1, 'Plan!A2'],
  ])('%s is not changed alone', (_, rows, row, address) => {
    const attempt = () => set(sheet(rows), { row, column: 0, value: 1 })
    expect(attempt).toThrow(UnusableFile)
    expect(attempt).toThrow(`${address} belongs to a formula that fills A1:A2`)
  })

  test.each([
    ['another cell of a shared formula', shared, 1, true],
    ['the first cell of a shared formula', shared, 0, true],
    ['an array of one cell', wide('array', 'A1'), 0, true],
  ])('%s is changed', (_, rows, row, formulaLost) => {
    expect(set(sheet(rows), { row, column: 0, value: 1 }).formulaLost).toBe(formulaLost)
  })
})

test('when the first cell of a shared formula changes, the others keep what they calculate', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1&amp;$D$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"></f><v>3</v></c><c r="B2"><f t="shared" si="1" ref="B2:B3">A1</f><v>4</v></c></row>'
  expect(set(sheet(rows), { row: 0, column: 0, value: 5 })).toEqual({
    formulaLost: true,
    xml: sheet(
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>D1&amp;$D$1</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f>C2&amp;$D$1</f><v>3</v></c><c r="B2"><f t="shared" si="1" ref="B2:B3">A1</f><v>4</v></c></row>',
    ),
  })
})

test('a value is stored as its style asks', () => {
  const stored = setCells(
    sheet('<row r="1"><c r="A1" s="2"/></row>'),
    'p',
    'Plan',
    [{ row: 0, column: 0, value: 45688 }],
    (value, style) => (style === 2 && typeof value === 'number' ? value - 1462 : value),
  )
  expect(stored.xml).toContain('<v>44226</v>')
})
