import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expectWhole } from '../../../../test/expectWhole.ts'
import { otherWriterFile } from '../../../../test/fixtures/otherWriter.ts'
import { sampleSheet } from '../../../../test/fixtures/sampleSheet.ts'
import { inZip64 } from '../../../../test/inZip64.ts'
import { rewrite } from '../../../../test/rewrite.ts'
import { zipParts } from '../../../../test/zipParts.ts'
import { attribute } from '../../xml/attribute.ts'
import { scanXml } from '../../xml/scanXml.ts'
import { openPackage } from '../../zip/openPackage.ts'
import { partKey } from '../../zip/partKey.ts'
import { zipRecords } from '../../zip/zipRecords.ts'
import { readXlsx } from '../readXlsx.ts'
import { patchXlsx } from './patchXlsx.ts'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../test/fixtures', name)))
const files = [
  { name: 'libreOffice.xlsx', bytes: fixture('libreOffice.xlsx'), source: 'Scorecard' },
  { name: 'otherWriter.xlsm', bytes: fixture('otherWriter.xlsm'), source: 'Team' },
]
const workbook = 'xl/workbook.xml'
/** The parts that must list our sheets; styles only ever grow. */
const listing = ['[content_types].xml', workbook, 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']
const scores = (source: string, title = 'Scores') => ({ key: 'SCORES', title, worksheet: sampleSheet(source) })
const detail = (source: string) => ({ key: 'DETAIL', title: "Ana's Score Detail", worksheet: sampleSheet(source) })
const added = (bytes: Uint8Array, source: string) => patchXlsx(bytes, { sheets: [scores(source), detail(source)] })
const text = (bytes: Uint8Array, part: string) => openPackage(bytes).text(part)
const names = (bytes: Uint8Array) => zipRecords(bytes).map(record => record.name)

test('the committed workbook of the other writer is what its source makes', () => {
  expect(Buffer.compare(fixture('otherWriter.xlsm'), otherWriterFile())).toBe(0)
})

test('a link names its sheet in quotes, since a sheet may be called like a cell', () => {
  const link = { sheet: 'Q1', row: 1, column: 2 }
  const worksheet = { rows: [[{ value: 'C2', link }]] }
  const linked = patchXlsx(fixture('libreOffice.xlsx'), { sheets: [{ key: 'PROBLEMS', title: 'Problems', worksheet }] })
  const sheets = names(linked).filter(name => name.startsWith('xl/worksheets/sheet'))
  expect(sheets.map(name => text(linked, name)).join('')).toContain(`location="'Q1'!C2"`)
})

describe.each(files)('$name', ({ bytes, source }) => {
  const once = added(bytes, source)

  test('every foreign part is byte-equal after adding, replacing and removing, packed bytes and order too', () => {
    const replaced = patchXlsx(once, {
      sheets: [{ ...scores(source), worksheet: { rows: [[{ value: 'Throughline:' }]] } }],
    })
    const removed = patchXlsx(replaced, { removeSheets: ['SCORES', 'DETAIL'] })
    for (const after of [once, replaced, removed]) {
      const records = new Map(zipRecords(after).map(record => [record.name, record.local]))
      const foreign = zipRecords(bytes).filter(({ name }) => !listing.includes(partKey(name)))
      expect(foreign.length).toBeGreaterThan(10)
      for (const { name, local } of foreign) expect(records.get(name), name).toEqual(local)
      expect(names(after).slice(0, names(bytes).length)).toEqual(names(bytes))
    }
    expect(names(removed)).toEqual(names(bytes))
  })

  test('what lists our sheets says after their removal what it said before', () => {
    const removed = patchXlsx(once, { removeSheets: ['DETAIL', 'SCORES'] })
    for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
      expect(text(removed, part)).toBe(text(bytes, part))
    }
    expect(text(removed, workbook).replace(' fullCalcOnLoad="1"', '')).toBe(text(bytes, workbook))
    expect(readXlsx(removed)).toEqual(readXlsx(bytes))
  })

  test('styles grow at their ends alone', () => {
    const before = styleSections(text(bytes, 'xl/styles.xml'))
    const after = styleSections(text(once, 'xl/styles.xml'))
    for (const [section, children] of before) {
      expect(after.get(section)?.slice(0, children.length), section).toEqual(children)
    }
    expect(after.get('cellXfs')?.length).toBeGreaterThan(before.get('cellXfs')?.length ?? 0)
    expect(after.get('dxfs')?.length).toBe((before.get('dxfs')?.length ?? 0) + 2)
  })

  test('the same changes once more give the same bytes', () => {
    expect(added(once, source)).toBe(once)
    const changed = patchXlsx(once, {
      sheets: [{ ...scores(source), worksheet: { ...sampleSheet(source), tabColor: '000000' } }],
    })
    expect(Buffer.compare(added(changed, source), once)).toBe(0)
  })

  test('no change gives the very file', () => {
    expect(patchXlsx(bytes, {})).toBe(bytes)
    expect(patchXlsx(bytes, { removeSheets: ['SCORES'] })).toBe(bytes)
  })

  test('every part is well formed and has a type, and every relation leads somewhere', () => {
    for (const after of [once, patchXlsx(once, { removeSheets: ['SCORES'] })]) expectWhole(after)
  })

  test('our sheets are read back with their keys, behind those of the user', () => {
    const snapshot = readXlsx(once)
    const before = readXlsx(bytes)
    expect(snapshot.sheets).toEqual([
      ...before.sheets,
      { title: 'Scores', ours: 'SCORES', visible: true },
      { title: "Ana's Score Detail", ours: 'DETAIL', visible: true },
    ])
    const grid = snapshot.grids.find(({ sheet }) => sheet === 'Scores')
    expect(grid?.cells[0]?.[0]).toBe('Throughline: Scores for 2025, "draft" & more')
    expect(grid?.cells[3]).toEqual(['Person 1', 90, 0, 45688, 'Exceeds'])
    expect(grid?.cells[8]).toEqual([
      'Text that XML cannot hold: \u0007 _x0041_ \ud800',
      null,
      true,
      { error: '#N/A' },
      null,
    ])
    expect(grid?.formats.slice(0, 4)).toEqual(['general', 'general', 'percent', 'date'])
    expect(snapshot.grids.filter(({ sheet }) => !['Scores', "Ana's Score Detail"].includes(sheet))).toEqual(
      before.grids,
    )
  })

  test('a sheet that was renamed, moved to the front and left active is replaced there, and removed', () => {
    const sheets = /<sheets>(.*)(<sheet name="Scores"[^>]*>)(.*)<\/sheets>/
    const moved = rewrite(once, workbook, xml =>
      xml
        .replace(sheets, '<sheets>$2$1$3</sheets>')
        .replace('name="Scores"', 'name="Mine"')
        .replaceAll("'Scores'!", "'Mine'!")
        .replace(
          /localSheetId="(\d)"/g,
          (_, place) => `localSheetId="${place === '2' ? 0 : place === '3' ? 3 : Number(place) + 1}"`,
        )
        .replace(/activeTab="\d"/, 'activeTab="0"'),
    )
    const replaced = patchXlsx(moved, { sheets: [scores(source, 'Mine')] })
    expect(text(replaced, workbook)).toBe(text(moved, workbook))
    expect(readXlsx(replaced)).toEqual(readXlsx(moved))
    const removed = patchXlsx(moved, { removeSheets: ['SCORES', 'DETAIL'] })
    expect(readXlsx(removed)).toEqual(readXlsx(bytes))
    const scopes = (xml: string) => xml.match(/localSheetId="\d"/g)
    expect(scopes(text(removed, workbook))).toEqual(scopes(text(bytes, workbook)))
    expect(attribute(/<workbookView[^>]*/.exec(text(removed, workbook))?.[0] ?? '', 'activeTab') ?? '0').toBe('0')
  })
})

test('a name of the user that points at a removed sheet becomes #REF!, as in Excel', () => {
  const once = added(fixture('otherWriter.xlsm'), 'Team')
  const named = rewrite(once, workbook, xml =>
    xml.replace(
      '<definedNames>',
      '<definedNames><definedName name="Best">MAX(Scores!$B$4:$B$8,\'Scores\'!C9,MyScores!A1)</definedName>',
    ),
  )
  expect(text(patchXlsx(named, { removeSheets: ['SCORES'] }), workbook)).toContain('>MAX(#REF!,#REF!,MyScores!A1)<')
})

test('the active tab stays the active one when a sheet before it goes', () => {
  const once = added(fixture('otherWriter.xlsm'), 'Team')
  const active = rewrite(once, workbook, xml => xml.replace('activeTab="1"', 'activeTab="3"'))
  expect(text(patchXlsx(active, { removeSheets: ['SCORES'] }), workbook)).toContain('activeTab="2"')
  expect(text(patchXlsx(active, { removeSheets: ['DETAIL'] }), workbook)).toContain('activeTab="2"')
  expect(text(patchXlsx(active, { removeSheets: ['DETAIL', 'SCORES'] }), workbook)).toContain('activeTab="1"')
})

test('a part of the user that our sheet leads to as well outlives it', () => {
  const once = patchXlsx(fixture('libreOffice.xlsx'), { sheets: [scores('Scorecard')] })
  const image = '<Relationship Id="rId9" Type="x/image" Target="../media/image1.png"/></Relationships>'
  const shared = rewrite(once, 'xl/drawings/_rels/drawing2.xml.rels', xml => xml.replace('</Relationships>', image))
  const removed = patchXlsx(shared, { removeSheets: ['SCORES'] })
  expect(names(removed)).toEqual(names(fixture('libreOffice.xlsx')))
  expectWhole(removed)
})

test('the order of calculation goes only when it names cells of a sheet that is replaced or removed', () => {
  const once = added(fixture('otherWriter.xlsm'), 'Team')
  expect(names(once)).toContain('xl/calcChain.xml')
  const saved = rewrite(once, 'xl/calcChain.xml', xml => xml.replace('</calcChain>', '<c r="A4" i="8"/></calcChain>'))
  for (const changes of [{ removeSheets: ['SCORES'] }, { sheets: [scores('Team')] }]) {
    const after = patchXlsx(saved, changes)
    expect(names(after)).not.toContain('xl/calcChain.xml')
    expectWhole(after)
  }
  expect(names(patchXlsx(saved, { removeSheets: ['DETAIL'] }))).toContain('xl/calcChain.xml')
})

test('prefixed parts, no styles, no names, an empty list of calculation: all of it is added in the order of the schema', () => {
  const bytes = zipParts({
    '[Content_Types].xml':
      '<t:Types xmlns:t="ct"><t:Default Extension="rels" ContentType="r"/><t:Default Extension="xml" ContentType="x"/></t:Types>',
    '_rels/.rels':
      '<p:Relationships xmlns:p="r"><p:Relationship Id="r1" Type="x/officeDocument" Target="book/wb.xml"/></p:Relationships>',
    'book/wb.xml':
      '<x:workbook xmlns:x="m"><x:sheets><x:sheet name="One" sheetId="1" r:id="s1" xmlns:r="r"/></x:sheets><x:pivotCaches/></x:workbook>',
    'book/_rels/wb.xml.rels':
      '<p:Relationships xmlns:p="r"><p:Relationship Id="s1" Type="x/worksheet" Target="/book/one.xml"/></p:Relationships>',
    'book/one.xml': '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>',
  })
  const once = patchXlsx(bytes, {
    sheets: [{ key: 'SCORES', title: 'Scores', worksheet: sampleSheet('One') }],
    setCells: [{ sheet: 'One', row: 1, column: 1, value: 'b' }],
  })
  const xml = text(once, 'book/wb.xml')
  expect([...xml.matchAll(/<(x:\w+)/g)].map(match => match[1])).toEqual([
    'x:workbook',
    'x:sheets',
    'x:sheet',
    'x:sheet',
    'x:definedNames',
    'x:definedName',
    'x:definedName',
    'x:definedName',
    'x:calcPr',
    'x:pivotCaches',
  ])
  expect(text(once, 'book/one.xml')).toContain(
    '<x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData>',
  )
  expectWhole(once)
  expect(readXlsx(once).sheets).toHaveLength(2)
  const removed = patchXlsx(once, { removeSheets: ['SCORES'] })
  expect(text(removed, 'book/wb.xml').replace('<x:calcPr fullCalcOnLoad="1"/>', '')).toBe(text(bytes, 'book/wb.xml'))
})

test('an entry in zip64 form keeps it', () => {
  const book = fixture('libreOffice.xlsx')
  const long = inZip64(book, 'xl/media/image1.png')
  expect(readXlsx(long)).toEqual(readXlsx(book))
  const once = added(long, 'Scorecard')
  expect(
    Buffer.compare(openPackage(once).bytes('xl/media/image1.png'), openPackage(book).bytes('xl/media/image1.png')),
  ).toBe(0)
  expectWhole(once)
})

/** The children of each section of a style sheet, as text. */
function styleSections(xml: string): Map<string, string[]> {
  const sections = new Map<string, string[]>()
  let depth = 0
  let section = ''
  let child = 0
  scanXml(xml, 'styles', {
    open(name, _, start) {
      depth++
      if (depth === 2) {
        section = name
        sections.set(name, [])
      } else if (depth === 3) child = start
    },
    close(_, __, end) {
      if (depth === 3) sections.get(section)?.push(xml.slice(child, end))
      depth--
    },
  })
  return sections
}
