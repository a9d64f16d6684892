import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snapshotOf } from '../../../test/properties/plannedWorkbook.ts'
import { ratedWorkbook } from '../../../test/properties/ratedWorkbook.ts'
import { leastShownCount } from '../../core/calibration/grid/suppressedGrid.ts'
import calibrate from '../../core/commands/calibrate.ts'
import score from '../../core/commands/score.ts'
import { narrow } from '../../core/tables/find/narrow.ts'
import { readXlsx } from '../xlsx/readXlsx.ts'
import { parseCsv } from './parseCsv.ts'
import { resultFiles } from './resultFiles.ts'

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../examples/five-tables.xlsx')))
const snapshot = narrow(readXlsx(bytes), score.tables)
const { sheets } = score.run(snapshot, { set: new Map(), at: '2026-01-15T09:00:00.000Z', host: 'local' })
const files = new Map(resultFiles(sheets).map(({ name, text }) => [name, parseCsv(text.slice(1), ',')]))

test.each([
  ['scores.csv', sheets.scores ?? []],
  ['score-detail.csv', sheets.detail ?? []],
  ['problems.csv', sheets.problems],
])('%s has the keys of the JSON as headers, and a line for each row', (name, rows) => {
  const [headers, ...lines] = files.get(name) ?? []
  expect([...(headers ?? [])].sort()).toEqual(Object.keys(rows[0] ?? {}).sort())
  expect(lines).toHaveLength(rows.length)
})

test('numbers are whole, days are days, cells are a list', () => {
  const [headers = [], first = []] = files.get('score-detail.csv') ?? []
  const [row] = sheets.detail ?? []
  const field = (key: string) => first[headers.indexOf(key)]
  expect(field('contribution')).toBe(String(row?.contribution))
  expect(field('asOf')).toMatch(/^2025-\d\d-\d\d$/)
  expect(field('cells')).toBe(row?.cells.join('; '))
})

test('figures of a rater that tell single ratings, or counts that the grid hides, stay in the workbook', () => {
  const row = { meanRating: 3, meanScore: 90, difference: 0.1, se: 0.2, low: -0.2, high: 0.4, probability: 0.3 }
  const rest = { finding: 'none', spread: 0.5, spreadRatio: 1, modalShare: 0.5, note: null } as const
  const raters = [
    { rater: 'Mia', n: 8, ...row, ...rest },
    { rater: 'Noa', n: 4, ...row, ...rest },
  ]
  const [file] = resultFiles({ raters, problems: [], log: [] }, new Set(['raters'] as const))
  const [headers = [], ...lines] = parseCsv(file!.text.slice(1), ',')
  const shown = ['n', 'meanRating', 'meanScore', 'difference', 'spread', 'modalShare'].map(key => headers.indexOf(key))
  expect(lines.map(line => shown.map(at => line[at]))).toEqual([
    ['8', '3', '90', '0.1', '', ''],
    ['4', '', '', '0.1', '', ''],
  ])
})

test('a result without rows has its headers all the same', () => {
  const [, , problems] = resultFiles({ scores: [], detail: [], problems: [], log: [] })
  expect(problems?.text).toBe('\uFEFFseverity,rule,sheet,address,message,why,fix,person,accepted\r\n')
})

test('a command that gives no scores has no file of scores', () => {
  expect(resultFiles({ problems: [], log: [] }).map(({ name }) => name)).toEqual(['problems.csv'])
})

const compared = fc.sample(ratedWorkbook, { numRuns: 3, seed: 20260115 }).map(sheets => {
  const options = { set: new Map([['spread.n', '1000']]), at: '2026-01-15T09:00:00.000Z', host: 'local' }
  return calibrate.run(snapshotOf(sheets), options).sheets
})

test('a grid leaves the workbook without small counts, and nothing else that counts the same people does', () => {
  for (const sheets of compared) {
    const written = resultFiles(sheets)
    expect(written.map(({ name }) => name)).toEqual(['calibration-grid.csv', 'problems.csv'])
    const [, ...lines] = parseCsv(written[0]!.text.slice(1), ',')
    expect(lines.length).toBe(sheets.grid?.length)
    lines.forEach(([, , , count, suppressed], at) => {
      const { count: held, suppressed: isHidden } = sheets.grid![at]!
      expect([count, suppressed]).toEqual(isHidden ? ['', 'TRUE'] : [String(held), 'FALSE'])
      expect(isHidden || held === 0 || held >= leastShownCount).toBe(true)
    })
    expect(lines.some(([, , , count]) => count === '')).toBe(true)
  }
})

test('what is kept apart has a file where it was asked for', () => {
  const [sheets] = compared
  const written = resultFiles(sheets!, new Set(['raters', 'agenda', 'agreement', 'fairness'] as const))
  expect(written.map(({ name }) => name)).toEqual([
    ...['calibration-grid.csv', 'raters.csv', 'agreement.csv', 'agenda.csv', 'problems.csv'],
  ])
  for (const [name, rows] of [
    ['raters.csv', sheets!.raters],
    ['agenda.csv', sheets!.agenda],
  ] as const) {
    const [headers, ...lines] = parseCsv(written.find(file => file.name === name)!.text.slice(1), ',')
    expect([...headers!].sort()).toEqual(Object.keys(rows![0]!).sort())
    expect(lines).toHaveLength(rows!.length)
  }
})
