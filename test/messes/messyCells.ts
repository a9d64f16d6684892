import { expect } from 'vitest'
import { readOf } from '../readOf.ts'
import { longRows, scores, values, wins } from './drawn.ts'
import type { Mess } from './mess.ts'

/** What is wrong with single values. */
export const messyCells: readonly Mess[] = [
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
    tests: ['src/core/values/parsePeriod.test.ts', 'src/files/xlsx/readXlsx.test.ts', 'test/sheets/values.test.ts'],
    read: {
      'are periods however they are written': () =>
        expect(
          values(
            `${longRows}| 1 | CSAT | 2025-01 | 1 | |\n| 1 | CSAT | Mar-25 | 2 | |\n| 1 | CSAT | Q3 FY25 | 3 | |\n| 1 | CSAT | May 2025 | 4 | |`,
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
            `${longRows.replace('Measurements', 'Measurements {C: date}')}| 1 | CSAT | 45658 | 1 | |\n| 1 | CSAT | 45689 | 2 | |`,
          ),
        ).toEqual(['1 · CSAT · 2025-01 · 1', '1 · CSAT · 2025-02 · 2']),
      'the answer to a question decides': () =>
        expect(values(`${longRows}| 1 | CSAT | 03/04/25 | 1 | |`, { 'read.Measurements.Period.dates': 'dmy' })).toEqual(
          ['1 · CSAT · 2025-04-03 · 1'],
        ),
    },
  },
  {
    mess: 'numbers as text',
    rules: ['coercedValue', 'notANumber'],
    tests: ['test/sheets/values.test.ts'],
    read: {
      'are numbers where only one is meant': () =>
        expect(
          values('Scorecard\n| Name | Wins |\n| Ana | "95 " |\n| Ben | "\'7" |\n| Cid | ▲ 5 |\n| Dan | −3 |').map(
            value => value.split(' · ')[2],
          ),
        ).toEqual(['95', '7', '5', '-3']),
    },
  },
  { mess: 'values that cannot be', rules: ['outOfRange'] },
  {
    mess: 'text that looks like a formula',
    tests: [
      'src/core/problems/quickFixes/answerAlias.test.ts',
      'src/excel/guarded.test.ts',
      'test/excel/golden.test.ts',
      'test/sheets/writing.test.ts',
    ],
    read: {
      'stays text': () =>
        expect(readOf('People\n| Employee ID | Name | Role | Manager |\n| 1 | =1+1 | Support | Max |').people).toEqual([
          '1 · =1+1 · Support · manager Max',
        ]),
    },
  },
]
