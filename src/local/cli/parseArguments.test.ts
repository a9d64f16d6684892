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

test('help and version need nothing else', () => {
  expect(parse('--help')).toEqual({ kind: 'help' })
  expect(parse('score --help')).toEqual({ kind: 'help' })
  expect(parse('--version')).toEqual({ kind: 'version' })
})

test.each([
  ['', 'Which command? Commands: check, score. See npx throughline --help.'],
  ['scor book.xlsx', 'There is no command "scor". Did you mean score? Commands: check, score.'],
  ['publish book.xlsx', 'There is no command "publish". Commands: check, score.'],
  ['score', 'Which workbook? Give its path: npx throughline score workbook.xlsx'],
  ['score a.xlsx b.xlsx', 'One workbook at a time: "b.xlsx" is left over. Put quotes around a path with spaces.'],
  ['score a.xlsx --jsn x', 'There is no option --jsn. Did you mean --json?'],
  ['score a.xlsx --everything', 'There is no option --everything. See npx throughline --help.'],
  ['score a.xlsx -q', 'There is no option -q. See npx throughline --help.'],
  ['score a.xlsx --json', '--json needs a value: --json FILE|-'],
  ['score a.xlsx --json --quiet', '--json needs a value: --json FILE|-'],
  ['score a.xlsx --quiet=yes', '--quiet stands alone, without "=yes".'],
  ['score a.xlsx --set cycle', '--set takes key=value, not "cycle"; for example --set cycle=all'],
  ['score a.xlsx --set =all', '--set takes key=value, not "=all"; for example --set cycle=all'],
  ['score a.xlsx --set duplicates=first', 'The setting duplicates takes ask, last, mean, sum, not "first".'],
])('"%s" is answered with what to type', (line, message) => {
  expect(() => parse(line)).toThrow(new UsageError(message))
})

test('an unknown setting is answered with those there are', () => {
  expect(() => parse('score a.xlsx --set cyle=all')).toThrow(/There is no setting "cyle".*\bcycle\b/)
})
