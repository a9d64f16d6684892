import { expect, test } from 'vitest'
import { evaluate } from '../../src/core/evaluate.ts'
import { defaultScale } from '../../src/core/scoring/band.ts'
import { pointsOf } from '../../src/core/scoring/normalize.ts'
import type { PlanPoints } from '../../src/core/scoring/planPoints.ts'
import type { DetailRow, ScoreRow } from '../../src/core/scoring/scoring.ts'
import { settings } from '../../src/core/settings/index.ts'
import { parseDrawing } from '../drawing/parseDrawing.ts'
import { defaultPointScale } from '../fakes/defaults.ts'
import { expectShown } from './expectShown.ts'
import { methodPage, type PageTable, pageTables } from './methodPage.ts'

const tables = pageTables(methodPage)
const withWorkbook = tables.filter(({ workbook }) => workbook !== null)
const having = (...headers: readonly string[]) =>
  tables.filter(table => table.workbook === null && headers.every(header => table.headers.includes(header)))

const scoreKeys: ReadonlyMap<string, keyof ScoreRow> = new Map([
  ['Score', 'score'],
  ['Status', 'status'],
  ['Band', 'band'],
  ['Coverage', 'coverage'],
  ['Lowest', 'boundLow'],
  ['Highest', 'boundHigh'],
  ['Leading', 'leading'],
  ['Lagging', 'lagging'],
  ['Rank', 'rank'],
])

const detailKeys: ReadonlyMap<string, keyof DetailRow> = new Map([
  ['Value', 'value'],
  ['Floor', 'floor'],
  ['Target', 'target'],
  ['Stretch', 'stretch'],
  ['Points', 'points'],
  ['Weight', 'weight'],
  ['Contribution', 'contribution'],
])

/** Columns that say whom and how, and so are not compared. */
const words = ['Name', 'Metric', 'By hand']

test.each(withWorkbook.map(table => [`${table.section}: ${table.headers.join(', ')}`, table] as const))(
  'the figures are those of the workbook above them. %s',
  (_, table) => {
    const perMetric = table.headers.includes('Metric')
    for (const row of table.rows) {
      const subject = scored(table).find(({ score }) => score.name === row.get('Name'))!
      const detail = subject.detail.find(({ metric }) => metric === row.get('Metric'))
      for (const [header, shown] of row) {
        if (words.includes(header)) continue
        const [scoreKey, detailKey] = [scoreKeys.get(header), detailKeys.get(header)]
        const actual = perMetric ? detailKey && detail?.[detailKey] : scoreKey && subject.score[scoreKey]
        expect(perMetric ? detailKey : scoreKey, `the column ${header} is known`).toBeDefined()
        expectShown(actual, shown, `${row.get('Name')} ${row.get('Metric') ?? ''} ${header}`)
      }
    }
  },
)

test('the points of the page are those that are computed', () => {
  const plans = [...having('Direction', 'Points'), ...having('Range Low', 'Points')]
  expect(plans.length).toBe(2)
  for (const row of plans.flatMap(table => table.rows)) {
    const line = [...row.values()].join(' | ')
    expectShown(pointsOf(Number(row.get('Value')), planOf(row), defaultPointScale), row.get('Points')!, line)
  }
})

test('the bands of the page are those of a workbook without a Scale', () => {
  const shown = having('Band', 'From')[0]!.rows.map(row => ({
    label: row.get('Band')!,
    from: row.get('From') === '' ? null : Number(row.get('From')),
  }))
  expect(shown).toEqual(defaultScale)
})

test('the thresholds of the page are the defaults', () => {
  const defaults = new Map(Object.values(settings).map(setting => [`\`${setting.key}\``, asWritten(setting.default)]))
  const rows = having('Setting', 'Default')[0]!.rows
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.get('Default'), row.get('Setting')).toBe(defaults.get(row.get('Setting')!))
})

test('the geometric mean of the page is that of step 8', () => {
  const step = withWorkbook.find(({ section }) => section.startsWith('8.'))!
  const { geometric, score } = scored(step)[0]!
  expect(methodPage).toContain(`is ${geometric!.toFixed(2)}, against a score of ${score.score}.`)
})

test('every table with figures is compared with something', () => {
  const compared = [...withWorkbook, ...having('Points'), ...having('Band', 'From'), ...having('Setting', 'Default')]
  expect(tables.filter(table => !compared.includes(table)).map(table => table.section)).toEqual([
    '3. Reading values: missing is not zero',
  ])
})

function scored(table: PageTable) {
  return evaluate(parseDrawing(table.workbook!).snapshot).scoring.subjects
}

function planOf(row: ReadonlyMap<string, string>): PlanPoints {
  const number = (header: string) => Number(row.get(header))
  if (row.has('Range Low')) {
    return {
      direction: 'range',
      floor: number('Floor'),
      rangeLow: number('Range Low'),
      rangeHigh: number('Range High'),
      ceiling: number('Ceiling'),
    }
  }
  return {
    direction: row.get('Direction') === 'lower' ? 'lower' : 'higher',
    floor: number('Floor'),
    target: number('Target'),
    stretch: row.get('Stretch') === '' ? null : number('Stretch'),
  }
}

function asWritten(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}
