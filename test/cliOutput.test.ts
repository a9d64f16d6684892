import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { parseCsv } from '../src/files/csv/parseCsv.ts'
import { readXlsx } from '../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../src/files/xlsx/writeNewXlsx.ts'
import { partKey } from '../src/files/zip/partKey.ts'
import { zipRecords } from '../src/files/zip/zipRecords.ts'
import { exampleNames } from '../src/local/cli/localCommands.ts'
import { commandLine } from './commandLine.ts'
import { root } from './sourceFiles.ts'

const { folder, run } = commandLine()
const path = (name: string) => join(folder(), 'here', name)
const here = () => readdirSync(path('')).sort()
const cli = (line: string) => run(line.split(' ').map(word => word.replace(/^@/, `${path('')}/`)))
const sheetsOf = (name: string) => readXlsx(new Uint8Array(readFileSync(path(name)))).sheets
const results = [
  ['Scores', 'SCORES'],
  ['Score Detail', 'DETAIL'],
  ['Problems', 'PROBLEMS'],
  ['Run Log', 'LOG'],
] as const

const book = writeNewXlsx({
  sheets: [
    {
      title: 'Scorecard',
      rows: [
        ['Name', 'Role', 'Handle Time', 'Resolved'],
        ['=HYPERLINK("http://example.com","Ana")', 'Support', 12, 71],
        ['Ben', 'Support', 14, 64],
        ['Cleo', 'Support', 9, 80],
        ['Dan', 'Support', 11, 77],
        ['Eve', 'Support', 10, 69],
      ],
    },
  ],
})

beforeEach(() => {
  rmSync(path(''), { recursive: true, force: true })
  mkdirSync(path(''))
  writeFileSync(path('book.xlsx'), book)
})

describe('where results go', () => {
  test('beside the workbook, which stays as it is, and the last line says so', () => {
    const { status, output } = cli('score @book.xlsx')
    expect(status).toBe(0)
    expect(output).toContain(`\nWritten: ${path('book.throughline.xlsx')} (Scores, Score Detail, Problems, Run Log)\n`)
    expect(readFileSync(path('book.xlsx'))).toEqual(Buffer.from(book))
    expect(sheetsOf('book.throughline.xlsx').map(({ title, ours }) => [title, ours])).toEqual([
      ['Scorecard', null],
      ...results,
    ])
  })

  test('an earlier result is replaced and kept', () => {
    cli('score @book.xlsx')
    cli('score @book.xlsx')
    expect(here()).toEqual(['book.throughline.bak.xlsx', 'book.throughline.xlsx', 'book.xlsx'])
  })

  test('check writes nothing, and neither does a run that gives JSON', () => {
    cli('check @book.xlsx')
    cli('score @book.xlsx --json -')
    cli('score @book.xlsx --json @out.json')
    expect(here()).toEqual(['book.xlsx', 'out.json'])
    expect(cli('check @book.xlsx --out @more.xlsx').output).toContain('Nothing was written')
  })

  test('--out names another file, also beside JSON', () => {
    const { output } = cli('score @book.xlsx --json - --out @result.xlsx')
    expect(Object.keys(JSON.parse(output))).toContain('fingerprint')
    expect(here()).toEqual(['book.xlsx', 'result.xlsx'])
  })

  test('--in-place writes into the workbook and keeps what it held; a second run replaces the sheets', () => {
    cli('score @book.xlsx --in-place')
    expect(readFileSync(path('book.bak.xlsx'))).toEqual(Buffer.from(book))
    cli('score @book.xlsx --in-place')
    expect(sheetsOf('book.xlsx')).toHaveLength(5)
  })

  test.each([
    ['score @book.xlsx --out @book.xlsx', /is the workbook itself\. Use --in-place/],
    ['score @book.xlsx --out @theirs.xlsx', /is there already and holds no results/],
    ['score @book.xlsx --out @no/such/folder.xlsx', /There is no folder for folder\.xlsx/],
    ['score @book.xlsx --out @book.pdf', /has to end in \.xlsx/],
    ['remove @book.xlsx --format csv --out @theirs.xlsx', /is a file, and \.csv results go into a folder/],
  ])('%s is refused in one line, and every file stays', (line, message) => {
    writeFileSync(path('theirs.xlsx'), 'theirs')
    const { status, messages } = cli(line)
    expect(status).toBe(2)
    expect(messages).toMatch(message)
    expect(messages.trimEnd().split('\n')).toHaveLength(1)
    expect(readFileSync(path('book.xlsx'))).toEqual(Buffer.from(book))
    expect(readFileSync(path('theirs.xlsx'), 'utf8')).toBe('theirs')
    expect(here()).toEqual(['book.xlsx', 'theirs.xlsx'])
  })

  test('--format csv writes a folder in which no text is a formula', () => {
    const { output } = cli('score @book.xlsx --format csv')
    expect(output).toContain(`\nWritten: ${path('book.throughline')} (scores.csv, score-detail.csv, problems.csv)\n`)
    const scores = readFileSync(path('book.throughline/scores.csv'), 'utf8').split('\r\n')
    expect(scores[0]).toMatch(/^\uFEFFperson,name,role,/)
    expect(scores[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/example\.com"",""Ana""\)","'=HYPERLINK/)
  })

  test('findings about people reach a file only with --also people', () => {
    writeFileSync(path('few.csv'), 'Name,CSAT\nAna,4\nBen,3\nCleo,5\n')
    const rules = () => {
      const text = readFileSync(path('few.throughline/problems.csv'), 'utf8')
      return parseCsv(text, ',').map(([, rule]) => rule)
    }
    cli('score @few.csv --format csv')
    expect(rules()).not.toContain('insufficient-coverage')
    cli('score @few.csv --format csv --also people')
    expect(rules()).toContain('insufficient-coverage')
  })

  test('a folder of .csv files becomes a workbook beside it, with formulas over its sheets', () => {
    mkdirSync(path('data'))
    writeFileSync(path('data/Scorecard.csv'), 'Name,CSAT\nAna,4\nBen,3\nCleo,5\nDan,2\nEve,4\n')
    cli('score @data')
    expect(sheetsOf('data.throughline.xlsx').map(({ title }) => title)).toEqual([
      'Scorecard',
      ...results.map(([title]) => title),
    ])
    expect(cli('score @data --in-place').messages).toMatch(/^\.csv files hold no results of ours/)
  })
})

describe('remove', () => {
  /** The parts that list sheets; that of the styles keeps those that nothing uses any more. */
  const listing = ['[content_types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']
  const parts = (name: string) => new Map(zipRecords(readFileSync(path(name))).map(({ name, local }) => [name, local]))

  test('takes all of ours out of a workbook with macros, and every other part is byte for byte what it was', () => {
    cpSync(join(root, 'test/fixtures/otherWriter.xlsm'), path('macro.xlsm'))
    const before = parts('macro.xlsm')
    expect(cli('score @macro.xlsm --in-place --exit-zero')).toMatchObject({ status: 0, messages: '' })
    expect(parts('macro.xlsm').size).toBeGreaterThan(before.size)
    expect(parts('macro.xlsm').get('xl/vbaProject.bin')).toEqual(before.get('xl/vbaProject.bin'))
    expect(cli('remove @macro.xlsm --in-place').output).toBe(
      `Removed: ${results.map(([title]) => title).join(', ')}.\nWritten: ${path('macro.xlsm')}\n`,
    )
    const after = parts('macro.xlsm')
    expect([...after.keys()]).toEqual([...before.keys()])
    for (const [name, local] of before)
      if (!listing.includes(partKey(name))) expect(after.get(name), name).toEqual(local)
  })

  test('asks where to, and says where nothing is to be removed', () => {
    expect(cli('remove @book.xlsx').output).toBe('No sheet of Throughline is in the workbook.\n')
    cli('score @book.xlsx --in-place')
    expect(cli('remove @book.xlsx')).toMatchObject({ status: 2, messages: expect.stringContaining('Where to?') })
    cli('remove @book.xlsx --out @bare.xlsx')
    expect(sheetsOf('bare.xlsx').map(({ title }) => title)).toEqual(['Scorecard'])
    expect(sheetsOf('book.xlsx')).toHaveLength(5)
  })
})

describe('template', () => {
  test('the tables that were named are read back as those tables, with nothing wrong but in the example rows', () => {
    cli('template People,Metrics weights Measurements Cycles --out @plan.xlsx')
    const { output } = cli('score @plan.xlsx --json -')
    const { problems, sheets } = JSON.parse(output)
    expect(sheets.log[0].inputs).toBe(
      'People (1 row); Metrics (1 row); Weights (1 row); Measurements (1 row); Cycles (1 row)',
    )
    expect(sheetsOf('plan.xlsx').map(({ title, ours }) => [title, ours])).toEqual(
      ['People', 'Metrics', 'Weights', 'Measurements', 'Cycles'].map(title => [title, null]),
    )
    const elsewhere = problems.filter(
      ({ address, person }: { address: string | null; person: string | null }) =>
        person === null && !/^[A-Z]+2$/.test(address ?? ''),
    )
    expect(elsewhere).toEqual([])
  })

  test('no file is written over', () => {
    expect(cli('template --out @book.xlsx')).toMatchObject({ status: 2, output: '' })
    expect(readFileSync(path('book.xlsx'))).toEqual(Buffer.from(book))
  })
})

describe('example', () => {
  test.each(exampleNames)('%s is the one that comes with the program, and its line is the next thing to type', name => {
    cpSync(join(root, 'examples'), join(folder(), 'examples'), { recursive: true })
    const { status, output } = cli(`example ${name} --out @try.xlsx`)
    expect({ status, output }).toEqual({
      status: 0,
      output: `Written: ${path('try.xlsx')}. Score it: npx throughline score ${path('try.xlsx')}\n`,
    })
    expect(readFileSync(path('try.xlsx'))).toEqual(readFileSync(join(root, 'examples', `${name}.xlsx`)))
    expect(cli(`example ${name} --out @try.xlsx`)).toMatchObject({ status: 2, output: '' })
  })

  test('a copy of the program without them says so', () => {
    rmSync(join(folder(), 'examples'), { recursive: true, force: true })
    expect(cli('example --out @try.xlsx').messages).toMatch(/^This copy of Throughline comes without/)
    expect(existsSync(path('try.xlsx'))).toBe(false)
  })
})
