import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../src/core/evaluate.ts'
import { parseDrawing } from './drawing/parseDrawing.ts'
import { readOf } from './readOf.ts'

/** One way in which real workbooks are messy: what is read of it, the tests that hold it elsewhere, the suites to come. */
interface Mess {
  readonly mess: string
  readonly read?: Readonly<Record<string, () => void>>
  readonly rules?: readonly string[]
  readonly tests?: readonly string[]
  /** What only a host can show, and the suite that will. */
  readonly awaits?: string
}

const values = (drawing: string, set: Readonly<Record<string, string>> = {}) => readOf(drawing, set).values

/** "Ana scored 100 of 100 %": status, score and coverage of everybody. */
function scores(drawing: string, set: Readonly<Record<string, string>> = {}): readonly string[] {
  const { scoring } = evaluate(parseDrawing(drawing).snapshot, { set: new Map(Object.entries(set)) })
  return scoring.subjects.map(
    ({ score }) => `${score.person} ${score.status} ${score.score ?? 'none'} of ${(score.coverage ?? 0) * 100} %`,
  )
}

const long = 'Measurements\n| Employee ID | Metric | Period | Value | n |\n'
const plan = '| Floor | 0 | 0 |\n| Target | 10 | 10 |'
const wins = (rows: string) => `Scorecard\n| Name | Wins | Deals |\n${rows}\n${plan}`

const messes: readonly Mess[] = [
  {
    mess: 'percent forms mixed',
    rules: ['ambiguousPercent'],
    read: {
      'percent signs and fractions are one share': () =>
        expect(values('Scorecard\n| Name | CSAT |\n| Ana | 0.92 |\n| Ben | 92 % |\n| Cid | "4,3%" |')).toEqual([
          'Ana · CSAT · 0.92',
          'Ben · CSAT · 0.92',
          'Cid · CSAT · 0.043',
        ]),
      'points, by their column': () =>
        expect(values('Scorecard\n| Name | CSAT |\n| Ana | 92 |\n| Ben | 88% |')).toEqual([
          'Ana · CSAT · 0.92',
          'Ben · CSAT · 0.88',
        ]),
      'a column formatted as percent holds fractions': () =>
        expect(values('Scorecard {B: percent}\n| Name | CSAT |\n| Ana | 0.92 |\n| Ben | 1 |')).toEqual([
          'Ana · CSAT · 0.92',
          'Ben · CSAT · 1',
        ]),
      'both forms wait for an answer, and the answer is read': () => {
        const drawing = 'Scorecard\n| Name | CSAT |\n| Ana | 0.92 |\n| Ben | 88 |\n| Cid | 95% |'
        expect(values(drawing)).toEqual(['Ana · CSAT · invalid', 'Ben · CSAT · invalid', 'Cid · CSAT · 0.95'])
        expect(values(drawing, { 'read.Scorecard.CSAT.percent': 'points' })).toEqual([
          'Ana · CSAT · 0.0092',
          'Ben · CSAT · 0.88',
          'Cid · CSAT · 0.95',
        ])
      },
    },
  },
  {
    mess: 'words for no value',
    rules: ['wordForNoValue'],
    read: {
      'each word has its own meaning': () =>
        expect(
          values(
            'Scorecard\n| Name | Wins |\n| Ana | 3 |\n| Ben | - |\n| Cid | — |\n| Dan | N/A |\n| Eva | n.a. |\n| Fay | TBD |\n| Gus | LOA |\n| Hal | |',
          ),
        ).toEqual([
          'Ana · Wins · 3',
          'Ben · Wins · missing',
          'Cid · Wins · missing',
          'Dan · Wins · notApplicable',
          'Eva · Wins · notApplicable',
          'Fay · Wins · pending',
          'Gus · Wins · leave',
          'Hal · Wins · missing',
        ]),
      'N/A leaves the plan, a blank and TBD lower the coverage': () =>
        expect(scores(wins('| Ana | 10 | N/A |\n| Ben | 10 | |\n| Cid | 10 | TBD |\n| Dan | LOA | 10 |'))).toEqual([
          'Ana scored 100 of 100 %',
          'Ben provisional 100 of 50 %',
          'Cid provisional 100 of 50 %',
          'Dan scored 100 of 100 %',
        ]),
    },
  },
  { mess: 'formula errors', rules: ['errorCell'] },
  {
    mess: 'a true zero',
    read: {
      'is a value, and a blank is none': () => {
        expect(values(wins('| Ana | 0 | 10 |\n| Ben | | 10 |'))).toContain('Ana · Wins · 0')
        expect(scores(wins('| Ana | 0 | 10 |\n| Ben | | 10 |'))).toEqual([
          'Ana scored 50 of 100 %',
          'Ben provisional 100 of 50 %',
        ])
      },
    },
  },
  {
    mess: 'numbers of several countries',
    rules: ['ambiguousDecimal'],
    read: {
      'a column shows its own decimal sign': () =>
        expect(
          values(
            'Scorecard\n| Name | Sales | Change | Margin |\n| Ana | "1.234,5" | (12) | "1 234,5" |\n| Ben | "1.234" | 12k | "2\u00a0345,5" |',
          ),
        ).toEqual([
          'Ana · Sales · 1234.5',
          'Ben · Sales · 1234',
          'Ana · Change · -12',
          'Ben · Change · 12000',
          'Ana · Margin · 1234.5',
          'Ben · Margin · 2345.5',
        ]),
    },
  },
  {
    mess: 'durations',
    rules: ['ambiguousUnit', 'notADuration', 'unitMagnitude'],
    read: {
      'are read into the unit of their metric': () =>
        expect(
          values(
            'Metrics\n| Metric | Unit |\n| AHT | minutes |\n\nScorecard\n| Name | AHT |\n| Ana | 1:30 |\n| Ben | 90m |\n| Cid | 1h 30 |\n| Dan | 45s |\n| Eva | 26:00 |',
          ),
        ).toEqual(['Ana · AHT · 90', 'Ben · AHT · 90', 'Cid · AHT · 90', 'Dan · AHT · 0.75', 'Eva · AHT · 1560']),
      'a column formatted as time holds fractions of a day': () =>
        expect(values('Scorecard {B: duration}\n| Name | Response |\n| Ana | 0.0625 |\n| Ben | 1.25 |')).toEqual([
          'Ana · Response · 1.5',
          'Ben · Response · 30',
        ]),
      'the unit that was answered is converted': () =>
        expect(
          values(
            'Metrics\n| Metric | Unit |\n| AHT | minutes |\n\nScorecard\n| Name | AHT |\n| Ana | 360 |\n| Ben | 5 min |',
            { 'read.Scorecard.AHT.unit': 'seconds' },
          ),
        ).toEqual(['Ana · AHT · 6', 'Ben · AHT · 5']),
    },
  },
  {
    mess: 'dates and periods',
    rules: ['ambiguousDate', 'notADate', 'notAPeriod', 'periodWithoutYear'],
    awaits: 'Sheets: dates in the time zone of the spreadsheet',
    tests: ['src/core/values/parsePeriod.test.ts', 'src/local/xlsx/readXlsx.test.ts'],
    read: {
      'are periods however they are written': () =>
        expect(
          values(
            `${long}| 1 | CSAT | 2025-01 | 1 | |\n| 1 | CSAT | Mar-25 | 2 | |\n| 1 | CSAT | Q3 FY25 | 3 | |\n| 1 | CSAT | May 2025 | 4 | |`,
          ),
        ).toEqual([
          '1 · CSAT · 2025-01 · 1',
          '1 · CSAT · 2025-03 · 2',
          '1 · CSAT · 2025-Q3 · 3',
          '1 · CSAT · 2025-05 · 4',
        ]),
      'serials that are all first days are months': () =>
        expect(
          values(
            `${long.replace('Measurements', 'Measurements {C: date}')}| 1 | CSAT | 45658 | 1 | |\n| 1 | CSAT | 45689 | 2 | |`,
          ),
        ).toEqual(['1 · CSAT · 2025-01 · 1', '1 · CSAT · 2025-02 · 2']),
      'the answer to a question decides': () =>
        expect(values(`${long}| 1 | CSAT | 03/04/25 | 1 | |`, { 'read.Measurements.Period.dates': 'dmy' })).toEqual([
          '1 · CSAT · 2025-04-03 · 1',
        ]),
    },
  },
  { mess: 'merged and two-row headers', tests: ['test/layouts.test.ts'] },
  {
    mess: 'banners, blank rows, totals and notes',
    rules: ['totalRow', 'rowWithoutKey'],
    tests: ['test/layouts.test.ts'],
    read: {
      'are no people': () =>
        expect(
          readOf(
            'Scorecard\n| Confidential | |\n| | |\n| Name | Wins |\n| Ana | 3 |\n| | |\n| Ben | 4 |\n| Total | 7 |\n| * without December | |',
          ).people,
        ).toEqual(['Ana · Ana · All', 'Ben · Ben · All']),
    },
  },
  {
    mess: 'duplicate rows',
    rules: ['duplicateRows', 'duplicateValues'],
    read: {
      'equal ones count once, different ones wait': () => {
        const rows = `${long}| 1 | CSAT | 2025-01 | 4 | 10 |\n| 1 | CSAT | 2025-01 | 4 | 10 |\n| 1 | NPS | 2025-01 | 20 | 10 |\n| 1 | NPS | 2025-01 | 50 | 30 |`
        expect(values(rows)).toEqual(['1 · CSAT · 2025-01 · 4', '1 · NPS · 2025-01 · invalid'])
        expect(values(rows, { 'duplicates.NPS': 'last' })).toContain('1 · NPS · 2025-01 · 50')
        expect(values(rows, { 'duplicates.NPS': 'mean' })).toContain('1 · NPS · 2025-01 · 42.5')
        expect(values(rows, { duplicates: 'sum' })).toContain('1 · NPS · 2025-01 · 70')
      },
    },
  },
  {
    mess: 'duplicate headers',
    rules: ['duplicateHeader'],
    read: {
      'the second is a metric of its own': () =>
        expect(values('Scorecard\n| Name | Wins | Wins |\n| Ana | 3 | 4 |\n| Ben | 5 | 6 |')).toEqual([
          'Ana · Wins · 3',
          'Ben · Wins · 5',
          'Ana · Wins (2) · 4',
          'Ben · Wins (2) · 6',
        ]),
    },
  },
  {
    mess: 'names and IDs',
    rules: ['ambiguousPerson', 'unknownPerson', 'sameName', 'personTwice'],
    read: {
      'one person in every spelling, by ID, e-mail or name': () =>
        expect(
          values(
            `People\n| Employee ID | Name | Role | Manager | Email |\n| 7 | José Smith | Support | Max | js@x.org |\n\n${long}| 7 | A | 2025-01 | 1 | |\n| JS@x.org | B | 2025-01 | 2 | |\n| "Smith, Jose" | C | 2025-01 | 3 | |\n| "José Smith " | D | 2025-01 | 4 | |\n| JOSÉ SMITH | E | 2025-01 | 5 | |`,
          ).map(value => value.slice(0, 5)),
        ).toEqual(['7 · A', '7 · B', '7 · C', '7 · D', '7 · E']),
      'without People too': () =>
        expect(
          readOf(
            'Jan 2025\n| Name | Wins |\n| Jane Smith | 3 |\n| Ben | 4 |\n\nFeb 2025\n| Name | Wins |\n| "Smith, Jane" | 5 |\n| Ben | 6 |',
          ).people,
        ).toHaveLength(2),
      'two people of one name are never joined': () =>
        expect(
          values(
            `People\n| Employee ID | Name | Role | Manager |\n| 1 | Jane Smith | Support | Max |\n| 2 | Jane Smith | Support | Max |\n\n${long}| Jane Smith | A | 2025-01 | 1 | |\n| 2 | A | 2025-01 | 2 | |`,
          ),
        ).toEqual(['Jane Smith · A · 2025-01 · invalid', '2 · A · 2025-01 · 2']),
    },
  },
  {
    mess: 'spellings of roles and metrics',
    rules: ['unknownMetric', 'unknownRole'],
    tests: ['test/layouts.test.ts'],
    read: {
      'case, spaces and punctuation never matter': () =>
        expect(
          values(
            'Jan 2025\n| Name | CSAT |\n| Ana | 3 |\n| Ben | 4 |\n\nFeb 2025\n| Name | "C-Sat " |\n| Ana | 5 |\n| Ben | 6 |',
          ).map(value => value.split(' · ')[1]),
        ).toEqual(['C-Sat', 'C-Sat', 'C-Sat', 'C-Sat']),
    },
  },
  {
    mess: 'weights of several scales',
    tests: ['src/core/scoring/weightsFor.test.ts'],
    read: {
      'shares, percent and points are one plan': () => {
        const rows = '| Ana | 10 | 0 |'
        const weighted = (weights: string) => scores(`${wins(rows)}\n| Weight | ${weights} |`)
        expect(weighted('0.3 | 0.7')).toEqual(['Ana scored 30 of 100 %'])
        expect(weighted('30 | 70')).toEqual(['Ana scored 30 of 100 %'])
        expect(weighted('30% | 70%')).toEqual(['Ana scored 30 of 100 %'])
      },
      'a sum of 105 is never rescaled unasked': () => {
        const drawing = `${wins('| Ana | 10 | 0 |')}\n| Weight | 35 | 70 |`
        expect(scores(drawing)).toEqual(['Ana excluded none of 0 %'])
        expect(scores(drawing, { 'weights.rescale': 'yes' })[0]).toMatch(/^Ana scored 33\.3/)
      },
    },
  },
  {
    mess: 'ratings as labels',
    rules: ['ratingUnreadable'],
    tests: ['src/core/values/parseRating.test.ts'],
  },
  {
    mess: 'hidden rows and columns',
    rules: ['hiddenCells'],
    awaits: 'Excel and Sheets: what is hidden, filtered or grouped there',
    read: {
      'are read, or left out where that is asked for': () => {
        const drawing = 'Scorecard {hidden 3}\n| Name | Wins |\n| Ana | 3 |\n| Ben | 4 |\n| Cid | 5 |'
        expect(values(drawing)).toEqual(['Ana · Wins · 3', 'Ben · Wins · 4', 'Cid · Wins · 5'])
        expect(values(drawing, { 'rows.visibleOnly': 'yes' })).toEqual(['Ana · Wins · 3', 'Cid · Wins · 5'])
      },
    },
  },
  { mess: 'protected sheets, tables that grow, spilled arrays', awaits: 'Excel: writing to sheets of ours only' },
  {
    mess: 'numbers as text',
    rules: ['coercedValue', 'notANumber'],
    awaits: 'Sheets: cells that hold a person, a file or a place',
    read: {
      'are numbers where only one is meant': () =>
        expect(
          values('Scorecard\n| Name | Wins |\n| Ana | "95 " |\n| Ben | "\'7" |\n| Cid | ▲ 5 |\n| Dan | −3 |').map(
            value => value.split(' · ')[2],
          ),
        ).toEqual(['95', '7', '5', '-3']),
    },
  },
  {
    mess: 'people who move',
    tests: ['test/layouts.test.ts'],
    read: {
      'a tab that names another role is a move': () =>
        expect(
          readOf(
            'Jan 2025\n| Name | Role | Wins |\n| Ana | Support | 3 |\n| Ben | Support | 4 |\n\nFeb 2025\n| Name | Role | Wins |\n| Ana | Sales | 5 |\n| Ben | Support | 6 |',
          ).people,
        ).toEqual(['Ana · Ana · Support', 'Ana · Ana · Sales', 'Ben · Ben · Support']),
    },
  },
  {
    mess: 'rows of several owners',
    rules: ['severalOwners'],
    read: {
      'wait, are shared or are left out': () => {
        const rows = `${long}| Ana | A | 2025-01 | 1 | |\n| Ben | A | 2025-01 | 2 | |\n| "Ana, Ben" | B | 2025-01 | 4 | 6 |`
        expect(values(rows)).toContain('Ana, Ben · B · 2025-01 · invalid')
        expect(values(rows, { owners: 'split' }).slice(2)).toEqual(['Ana · B · 2025-01 · 4', 'Ben · B · 2025-01 · 4'])
        expect(values(rows, { owners: 'exclude' })).toHaveLength(2)
      },
    },
  },
  { mess: 'values that cannot be', rules: ['outOfRange'] },
  {
    mess: 'text that looks like a formula',
    awaits: 'local, Excel and Sheets: text stays text when it is written',
    tests: ['src/core/problems/quickFixes/answerAlias.test.ts'],
    read: {
      'stays text': () =>
        expect(readOf('People\n| Employee ID | Name | Role | Manager |\n| 1 | =1+1 | Support | Max |').people).toEqual([
          '1 · =1+1 · Support · manager Max',
        ]),
    },
  },
  { mess: 'personal data in comments', rules: ['protectedColumn'], awaits: 'reviews: masks in sheets for a person' },
  { mess: 'a tab for each month', rules: ['tabDiffers', 'sheetsUnclear'], tests: ['test/layouts.test.ts'] },
  { mess: 'the same values written over every month', rules: ['noPeriod'] },
  { mess: 'roster, metrics and ratings in one sheet', tests: ['test/layouts.test.ts'] },
]

describe.each(messes.filter(({ read }) => read !== undefined))('$mess', ({ read }) => {
  for (const [name, check] of Object.entries(read!)) test(name, check)
})

const ruleTest = (rule: string) => `src/core/rules/${rule}.test.ts`

test.each(messes)('$mess is held by a test or awaits its suite', ({ read, rules = [], tests = [], awaits }) => {
  const files = [...rules.map(ruleTest), ...tests]
  expect(files.filter(file => !existsSync(file))).toEqual([])
  expect(Object.keys(read ?? {}).length + files.length > 0 || awaits !== undefined).toBe(true)
})

test('no mess of the contract is forgotten', () => {
  expect(new Set(messes.map(({ mess }) => mess)).size).toBe(26)
})
