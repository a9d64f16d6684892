import { expect } from 'vitest'
import { readOf } from '../readOf.ts'
import { longRows, values } from './drawn.ts'
import type { Mess } from './mess.ts'

/** What is wrong with how a sheet is laid out. */
export const messySheets: readonly Mess[] = [
  { mess: 'merged and two-row headers', tests: ['test/layouts/headers.test.ts'] },
  {
    mess: 'banners, blank rows, totals and notes',
    rules: ['totalRow', 'rowWithoutKey'],
    tests: ['test/layouts/headers.test.ts'],
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
        const rows = `${longRows}| 1 | CSAT | 2025-01 | 4 | 10 |\n| 1 | CSAT | 2025-01 | 4 | 10 |\n| 1 | NPS | 2025-01 | 20 | 10 |\n| 1 | NPS | 2025-01 | 50 | 30 |`
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
    mess: 'hidden rows and columns',
    rules: ['hiddenCells'],
    tests: ['src/excel/hiddenPositions.test.ts', 'test/sheets/values.test.ts'],
    read: {
      'are read, or left out where that is asked for': () => {
        const drawing = 'Scorecard {hidden 3}\n| Name | Wins |\n| Ana | 3 |\n| Ben | 4 |\n| Cid | 5 |'
        expect(values(drawing)).toEqual(['Ana · Wins · 3', 'Ben · Wins · 4', 'Cid · Wins · 5'])
        expect(values(drawing, { 'rows.visibleOnly': 'yes' })).toEqual(['Ana · Wins · 3', 'Cid · Wins · 5'])
      },
    },
  },
  {
    mess: 'protected sheets, tables that grow, spilled arrays',
    tests: ['test/excel/paneHost.test.ts', 'test/sheets/writing.test.ts'],
  },
  { mess: 'a tab for each month', rules: ['tabDiffers', 'sheetsUnclear'], tests: ['test/layouts/tabs.test.ts'] },
  { mess: 'the same values written over every month', rules: ['noPeriod'] },
  { mess: 'roster, metrics and ratings in one sheet', tests: ['test/layouts/people.test.ts'] },
]
