import { describe, expect, test } from 'vitest'
import { commands } from '../../core/commands/index.ts'
import { parseArguments } from './parseArguments.ts'
import { UsageError } from './usageError.ts'

const parse = (line: string) => parseArguments(line.split(' ').filter(Boolean), commands)

describe('a run', () => {
  test('has a command and a workbook', () => {
    expect(parse('score book.xlsx')).toMatchObject({
      kind: 'run',
      command: { id: 'score' },
      path: 'book.xlsx',
      json: null,
      quiet: false,
      exitZero: false,
      color: true,
    })
  })

  test('takes options before and after, with or without an equals sign', () => {
    expect(parse('--json out.json score --quiet book.xlsx --no-color --exit-zero')).toMatchObject({
      json: 'out.json',
      quiet: true,
      exitZero: true,
      color: false,
    })
    expect(parse('check book.xlsx --json=out.json')).toMatchObject({ command: { id: 'check' }, json: 'out.json' })
    expect(parse('check book.xlsx --json -')).toMatchObject({ json: '-' })
  })

  test('takes settings, the last of one key winning', () => {
    expect(parse('score b.xlsx --set cycle=all --set seed=2 --set seed=3')).toMatchObject({
      set: new Map([
        ['cycle', 'all'],
        ['seed', '3'],
      ]),
    })
    expect(parse('score b.xlsx --set read.Jan.CSAT.percent=points')).toMatchObject({
      set: new Map([['read.Jan.CSAT.percent', 'points']]),
    })
  })

  test('takes a path that begins with a hyphen after --', () => {
    expect(parse('score -- -odd.xlsx')).toMatchObject({ path: '-odd.xlsx' })
  })
})

test('where results go, as far as it is said', () => {
  expect(parse('score b.xlsx')).toMatchObject({ out: null, inPlace: false, format: null })
  expect(parse('score b.xlsx --out c.xlsx --format xlsx')).toMatchObject({ out: 'c.xlsx', format: 'xlsx' })
  expect(parse('score b.xlsx --in-place')).toMatchObject({ inPlace: true })
})

test('what an organization has turned off cannot be asked for, nor is it offered', () => {
  const underPolicy = (also: string) => () =>
    parseArguments(['score', 'b.xlsx', '--also', also], commands, new Set(['raters']))
  expect(underPolicy('people')()).toMatchObject({ also: new Set(['people']) })
  expect(underPolicy('people,Raters')).toThrow('--also Raters: your organization has turned this off for everyone.')
  expect(underPolicy('persons')).not.toThrow('raters')
})

test('what is kept apart is asked for by its words', () => {
  expect(parse('score b.xlsx')).toMatchObject({ also: new Set() })
  expect(parse('score b.xlsx --also people')).toMatchObject({ also: new Set(['people']) })
  expect(parse('score b.xlsx --also Raters,people --also people')).toMatchObject({
    also: new Set(['raters', 'people']),
  })
})

test('tables to be made are found by any of their titles, and no workbook is asked for', () => {
  expect(parse('template')).toMatchObject({ path: null, tables: [] })
  expect(parse('template Roster,weights checkIns')).toMatchObject({ tables: ['people', 'weights', 'checkIns'] })
})

test('an example has a name, or is the first', () => {
  expect(parse('example')).toEqual({ kind: 'example', name: 'customer-success', out: null })
  expect(parse('example support-scorecard.xlsx --out a.xlsx')).toEqual({
    kind: 'example',
    name: 'support-scorecard',
    out: 'a.xlsx',
  })
})

test('help and version need nothing else', () => {
  expect(parse('--help')).toEqual({ kind: 'help' })
  expect(parse('score --help')).toEqual({ kind: 'help' })
  expect(parse('--version')).toEqual({ kind: 'version' })
})

test('the workbench is opened with a workbook, or without one', () => {
  expect(parse('open')).toEqual({ kind: 'open', path: null, serve: false })
  expect(parse('open plan.xlsx --serve')).toEqual({ kind: 'open', path: 'plan.xlsx', serve: true })
})

test.each([
  [
    '',
    'Which command? Commands: calibrate, check, remove, score, template, example, open. See npx throughline --help.',
  ],
  [
    'scor book.xlsx',
    'There is no command "scor". Did you mean score? Commands: calibrate, check, remove, score, template, example, open.',
  ],
  [
    'publish book.xlsx',
    'There is no command "publish". Commands: calibrate, check, remove, score, template, example, open.',
  ],
  ['open a.xlsx b.xlsx', 'One workbook at a time: "b.xlsx" is left over. Put quotes around a path with spaces.'],
  ['score', 'Which workbook? Give its path: npx throughline score workbook.xlsx'],
  ['score a.xlsx b.xlsx', 'One workbook at a time: "b.xlsx" is left over. Put quotes around a path with spaces.'],
  ['score a.xlsx --format pdf', '--format takes xlsx or csv, not "pdf".'],
  ['score a.xlsx --in-place --out b.xlsx', '--in-place and --out say two places. Leave one away.'],
  ['score a.xlsx --in-place --format csv', 'No .csv files can be written into a workbook: use --out.'],
  [
    'template --in-place',
    'template makes a new workbook: give its name with --out FILE.xlsx, without --in-place or csv.',
  ],
  ['example mine', 'There is no example "mine". Examples: customer-success, five-tables, support-scorecard.'],
  ['score a.xlsx --jsn x', 'There is no option --jsn. Did you mean --json?'],
  ['score a.xlsx --everything', 'There is no option --everything. See npx throughline --help.'],
  ['score a.xlsx -q', 'There is no option -q. See npx throughline --help.'],
  ['score a.xlsx --json', '--json needs a value: --json FILE|-'],
  ['score a.xlsx --json --quiet', '--json needs a value: --json FILE|-'],
  ['score a.xlsx --quiet=yes', '--quiet stands alone, without "=yes".'],
  ['score a.xlsx --set cycle', '--set takes key=value, not "cycle"; for example --set cycle=all'],
  [
    'score a.xlsx --also people,rater',
    '--also takes people, raters, agreement, agenda, fairness, not "rater". Did you mean raters?',
  ],
  ['score a.xlsx --set =all', '--set takes key=value, not "=all"; for example --set cycle=all'],
  ['score a.xlsx --set duplicates=first', 'The setting duplicates takes ask, last, mean, sum, not "first".'],
])('"%s" is answered with what to type', (line, message) => {
  expect(() => parse(line)).toThrow(new UsageError(message))
})

test('an unknown setting is answered with those there are', () => {
  expect(() => parse('score a.xlsx --set cyle=all')).toThrow(/There is no setting "cyle".*\bcycle\b/)
})

test('an unknown table is answered with the nearest', () => {
  expect(() => parse('template Poeple')).toThrow(
    /There is no table "Poeple"\. Did you mean People\? Tables: People, Roles,/,
  )
})
