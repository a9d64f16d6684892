import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import { evaluate } from '../../src/core/evaluate.ts'
import type { ScoreRow } from '../../src/core/scoring/scoring.ts'
import { metrics, people, plannedWorkbook, type Sheets, snapshotOf } from './plannedWorkbook.ts'

function subjectsOf(sheets: Sheets) {
  return evaluate(snapshotOf(sheets)).scoring.subjects
}

function scoresOf(sheets: Sheets): readonly ScoreRow[] {
  return subjectsOf(sheets).map(subject => subject.score)
}

/** Everything that is said of people, without the addresses, which follow the rows. */
function figuresOf(sheets: Sheets) {
  return subjectsOf(sheets).map(({ score, detail, geometric }) => ({
    score,
    geometric,
    detail: detail.map(row => ({ ...row, cells: row.cells.length })),
  }))
}

/** The rows under the header in another order, drawn by sorting keys. */
function reordered<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
  return items
    .map((item, i) => ({ item, key: keys[i % keys.length]! + i / 1e6 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

const keys = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 17, maxLength: 17 })

test('the order of rows, of columns and of sheets never moves a digit', () => {
  fc.assert(
    fc.property(plannedWorkbook, keys, keys, (sheets, rowKeys, columnKeys) => {
      const shuffled = Object.fromEntries(
        reordered(Object.entries(sheets), rowKeys).map(([title, [header, ...rows]]) => {
          const order = reordered([...header!.keys()], columnKeys)
          const turned = [header!, ...reordered(rows, rowKeys)].map(row => order.map(column => row[column] ?? null))
          return [title, turned]
        }),
      )
      expect(figuresOf(shuffled)).toEqual(figuresOf(sheets))
    }),
    { numRuns: 60 },
  )
})

test('contributions add up to the score, and bounds enclose it where nothing is missing', () => {
  fc.assert(
    fc.property(plannedWorkbook, sheets => {
      for (const { score, detail } of subjectsOf(sheets)) {
        if (score.score === null) continue
        const total = detail.reduce((sum, row) => sum + (row.contribution ?? 0), 0)
        expect(Math.abs(total - score.score)).toBeLessThan(1e-9)
        expect(score.boundLow!).toBeLessThanOrEqual(score.score + 1e-9)
        expect(score.boundHigh!).toBeGreaterThanOrEqual(score.boundLow!)
        // A missing metric without Stretch has 100 as its most, which the rest may exceed.
        if (score.coverage === 1) expect(Math.abs(score.boundHigh! - score.score)).toBeLessThan(1e-9)
      }
    }),
    { numRuns: 100 },
  )
})

test('a better value in the direction of its metric never lowers a score', () => {
  fc.assert(
    fc.property(plannedWorkbook, fc.nat(), fc.integer({ min: 1, max: 50 }), (sheets, pick, step) => {
      const [header, ...rows] = sheets.Measurements!
      const filled = rows.filter(row => row[3] !== null)
      fc.pre(filled.length > 0)
      const chosen = filled[pick % filled.length]!
      const better = Number(chosen[3]) + (chosen[1] === 'AHT' ? -step : step)
      const changed = rows.map(row => (row === chosen ? [row[0]!, row[1]!, row[2]!, better, row[4]!] : row))
      const before = scoresOf(sheets)
      const after = scoresOf({ ...sheets, Measurements: [header!, ...changed] })
      before.forEach(({ score, person }, i) => {
        if (score === null) return
        if (person === chosen[0]) expect(after[i]!.score!).toBeGreaterThanOrEqual(score - 1e-9)
        else expect(after[i]!.score).toBe(score)
      })
    }),
    { numRuns: 100 },
  )
})

test('a blank is not 0: emptying all values of a metric lowers coverage and leaves the other points alone', () => {
  fc.assert(
    fc.property(plannedWorkbook, fc.constantFrom(...people), fc.constantFrom(...metrics), (sheets, person, metric) => {
      const [header, ...rows] = sheets.Measurements!
      const emptied = rows.map(row =>
        row[0] === person && row[1] === metric ? [person, metric, row[2]!, null, row[4]!] : row,
      )
      const after = subjectsOf({ ...sheets, Measurements: [header!, ...emptied] }).find(
        ({ subject }) => subject.person === person,
      )!
      const before = subjectsOf(sheets).find(({ subject }) => subject.person === person)!
      const points = (detail: typeof after.detail, name: string) =>
        detail.find(row => row.metric === name)?.points ?? null
      expect(points(after.detail, metric)).toBeNull()
      for (const other of metrics.filter(name => name !== metric)) {
        expect(points(after.detail, other)).toBe(points(before.detail, other))
      }
      expect(after.score.coverage!).toBeLessThanOrEqual(before.score.coverage! + 1e-12)
    }),
    { numRuns: 60 },
  )
})

test('what comes of an experiment never changes a score', () => {
  const results = fc.array(fc.constantFrom('success', 'failure', 'inconclusive', 'running'), {
    minLength: 4,
    maxLength: 4,
  })
  const experiments = (outcome: readonly string[]): readonly (readonly Cell[])[] => [
    ['Employee ID', 'Bottleneck', 'Metric', 'Before', 'After', 'Result', 'Learned'],
    ...people.map((person, i) => [
      person,
      'Handover',
      'Reviews',
      50,
      40,
      outcome[i]!,
      i % 2 === 0 ? 'Ask earlier' : null,
    ]),
  ]
  fc.assert(
    fc.property(plannedWorkbook, results, results, (sheets, one, other) => {
      expect(scoresOf({ ...sheets, Experiments: experiments(one) }).map(row => row.score)).toEqual(
        scoresOf({ ...sheets, Experiments: experiments(other) }).map(row => row.score),
      )
      expect(scoresOf({ ...sheets, Experiments: experiments(one) }).map(row => row.score)).toEqual(
        scoresOf(sheets).map(row => row.score),
      )
    }),
    { numRuns: 30 },
  )
})
