import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import score from '../../src/core/commands/score.ts'
import { localHost } from '../../src/local/localHost.ts'
import { expectClose } from '../closeTo.ts'
import { commandLine } from '../commandLine.ts'
import { root } from '../sourceFiles.ts'
import { writeCsvFolder } from './csvFolder.ts'
import { expectGolden } from './goldenFile.ts'
import { goldenRows } from './goldenRows.ts'

const { folder, run } = commandLine()

describe.each([...examples.keys()])('%s', name => {
  const path = join(root, 'examples', name)
  const stem = name.replace('.xlsx', '')

  test('gives the same rows to the last digit', async () => {
    expectGolden(`${stem}.jsonl`, goldenRows(await sheetsOf(path)))
  })

  test('prints the same text', () => {
    // A copy, beside which the result can be written.
    cpSync(path, join(folder(), 'examples', name))
    const { output, messages } = run(['score', `examples/${name}`])
    expect(messages).toBe('')
    expectGolden(`${stem}.txt`, output)
  })
})

test('a folder of CSV files gives the scores of the workbook it was exported from', async () => {
  const place = join(folder(), 'five-tables')
  writeCsvFolder(place, examples.get('five-tables.xlsx')!)
  const [exported, workbook] = [await sheetsOf(place), await sheetsOf(join(root, 'examples/five-tables.xlsx'))]
  expect(exported.scores).toEqual(workbook.scores)
  expect(exported.detail).toEqual(workbook.detail)
})

describe('by hand', () => {
  test('a draft: Hana Sato of the support scorecard', async () => {
    const { scores = [], detail = [] } = await sheetsOf(join(root, 'examples/support-scorecard.xlsx'))
    // The plans are percentiles of the column. 13 values, sorted from worst to best, have their 10th percentile at place
    // 1 + 0.1 × 12 = 2.2, the median at 7 and the 90th at 11.8; 14 values at 2.3, 7.5 and 12.7; 15 at 2.4, 8 and 13.6.
    const points = new Map([
      // Target 90 is given. The 13th and 14th of 15 are 92, so the stretch is 92, and 92 is at stretch.
      ['CSAT %', 120],
      // Median 71; 11th and 12th are 75 and 76, so the stretch is 75.8. 73: 100 + 20 × 2 / 4.8
      ['First Contact Resolution', 100 + (20 * 2) / 4.8],
      // Median 11.3; 11th and 12th are 10.2 and 9.9, so the stretch is 9.96. 10.2: 100 + 20 × 1.1 / 1.34
      ['Avg Handle Time (min)', 100 + (20 * 1.1) / 1.34],
      // 12th and 13th of 14 are 1 and 0, so the stretch is 0.3, and 0 is beyond it.
      ['Escalations', 120],
      // Target 85 is given, and 85 is on target.
      ['QA score', 100],
      // Median 6.9; 12th and 13th of 14 are 4.4 and 3.6, so the stretch is 3.84. 5.1: 100 + 20 × 1.8 / 3.06
      ['Reopened %', 100 + (20 * 1.8) / 3.06],
    ])
    for (const [metric, expected] of points) {
      expectClose(detail.find(row => row.person === 'Hana Sato' && row.metric === metric)?.points, expected, metric)
    }
    const hana = scores.find(row => row.person === 'Hana Sato')
    expectClose(hana?.score, [...points.values()].reduce((sum, each) => sum + each) / 6, 'equal weights')
    expect(hana?.status).toBe('draft')
    expect(hana?.band).toBeNull()
  })

  test('a cap and a gate: Zofia Kowalska', async () => {
    const { score: row, points } = await person('five-tables.xlsx', '1015')
    // Value × n summed over twelve months, over n summed: of the sheet Measurements, by another program.
    expectClose(points.get('CSAT'), 100 + (20 * (482.318 / 528 - 0.9)) / 0.06, 'floor 80, target 90, stretch 96')
    expectClose(points.get('First Contact Resolution'), 100 + (20 * (1073.996 / 1353 - 0.75)) / 0.1, '60, 75, 85')
    // 44.6 hours in 12 months are 3.7 and would earn 102.8, but 13 % of the tickets come back: capped at 80.
    expect(points.get('First Response Time')).toBe(80)
    // 178.161 / 1366 = 13.04 %, worse than the floor of 12 %.
    expect(points.get('Reopen Rate')).toBe(0)
    expectClose(points.get('Tickets Solved'), 100 + (20 * (1504 / 12 - 120)) / 30, '80, 120, 150')
    expectClose(points.get('Knowledge Articles'), 100 + (20 * (26 / 12 - 2)) / 2, '0, 2, 4')
    // Level 3 is the one that meets.
    expect(points.get('Collaboration')).toBe(100)
    // (30 × 104.494 + 20 × 108.758 + 15 × 80 + 10 × 0 + 10 × 103.556 + 3 × 101.667 + 12 × 100) / 100
    expect(row.score?.toFixed(4)).toBe('90.5052')
    // 85 to 105 is Meets; the gate of Reopen Rate allows Developing.
    expect(row.band).toBe('Developing')
    expect(row.coverage).toBe(1)
  })

  test('a target that moved: Jonas Weber', async () => {
    const { score: row, points } = await person('five-tables.xlsx', '1004')
    expectClose(points.get('CSAT'), (100 * (133.601 / 149 - 0.8)) / 0.1, 'floor 80, target 90')
    expectClose(points.get('Follow-ups on Time'), (100 * (95.676 / 110 - 0.7)) / 0.2, 'floor 70, target 90')
    expectClose(points.get('Renewal Rate'), (100 * (28.551 / 32 - 0.8)) / 0.12, 'floor 80, target 92')
    expectClose(points.get('Upsell Bookings'), (100 * (70.5 / 4 - 10)) / 10, 'floor 10, target 20')
    // Until June: 688.3 / 21 customers = 32.78 days, floor 45, target 30.
    const before = (100 * (45 - 688.3 / 21)) / 15
    // From July on the target is 35 instead of 30, so the floor is 52.5 and the stretch 24.5. 772.1 / 24 = 32.17 days.
    const after = 100 + (20 * (35 - 772.1 / 24)) / 10.5
    expectClose(points.get('Time to First Value'), (21 * before + 24 * after) / 45, 'both halves, by their customers')
    // (25 × 96.651 + 15 × 84.891 + 15 × 76.849 + 10 × 76.25 + 20 × 94.237 + 15 × 100) / 100
    expect(row.score?.toFixed(4)).toBe('89.8961')
    expect(row.band).toBe('Meets')
  })

  test('goalposts of a role, a level and a person: Hana Sato of customer success', async () => {
    const { score: row, points } = await person('customer-success.xlsx', '2044')
    // Sums of 2025 in the sheet Measurements, by another program. Product managers have goalposts of their own here.
    expectClose(
      points.get('Feature Adoption'),
      100 + (20 * (230.885 / 525 - 0.4)) / 0.15,
      'floor 20, target 40, stretch 55',
    )
    expectClose(points.get('Problems Solved'), 100 + (20 * (25 / 4 - 6)) / 3, 'of level 3: 3, 6, 9')
    expectClose(points.get('Time to Decision'), 100 + (20 * (14 - 1766.6 / 146)) / 7, '30, 14, 7')
    expectClose(points.get('Defects after Release'), 100 + (20 * (5 - 55 / 12)) / 3, '12, 5, 2')
    // She leads the customer council, so 8 conversations a month were agreed and not 6.
    expectClose(points.get('Customer Conversations'), (100 * (83 / 12 - 4)) / 4, 'floor 4, target 8')
    // Level 4, where 3 meets and 5 is the highest.
    expect(points.get('Collaboration')).toBe(110)
    // (25 × 105.304 + 20 × 101.667 + 15 × 105.429 + 15 × 102.778 + 10 × 72.917 + 15 × 110) / 100
    expect(row.score?.toFixed(4)).toBe('101.6820')
    expect(row.band).toBe('Meets')
  })

  test('a range: Bram de Vries of customer success', async () => {
    const { score: row, points } = await person('customer-success.xlsx', '2036')
    // 904.4 / 73 = 12.4 in a class, and 8 to 16 is right.
    expect(points.get('Class Size')).toBe(100)
    expectClose(points.get('Course Completion'), (100 * (477.738 / 687 - 0.5)) / 0.2, 'floor 50, target 70')
    expectClose(points.get('Feature Adoption'), (100 * (121.967 / 279 - 0.25)) / 0.2, 'floor 25, target 45')
    expectClose(points.get('Repeat Questions'), (100 * (14 - 86.6 / 12)) / 7, 'floor 14, target 7')
    expectClose(points.get('Course Updates'), 100 + (20 * (51 / 12 - 4)) / 3, '1, 4, 7')
    // (25 × 97.699 + 20 × 93.579 + 20 × 96.905 + 10 × 100 + 10 × 101.667 + 15 × 100) / 100
    expect(row.score?.toFixed(4)).toBe('97.6881')
  })
})

async function person(example: string, id: string) {
  const { scores = [], detail = [] } = await sheetsOf(join(root, 'examples', example))
  const points = new Map(detail.filter(row => row.person === id).map(row => [row.metric, row.points]))
  return { score: scores.find(row => row.person === id)!, points }
}

async function sheetsOf(path: string) {
  const snapshot = await localHost(path).read(score.tables)
  return score.run(snapshot, { set: new Map(), at: '2026-01-15T09:00:00.000Z', host: 'local' }).sheets
}
