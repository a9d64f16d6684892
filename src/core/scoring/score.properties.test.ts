import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MeasurementWritten, readingOf, settingsOf, type WorkbookWritten } from '../../../test/readingOf.ts'
import { states } from '../values/state.ts'
import { score } from './score.ts'

const persons = ['a', 'b', 'c', '__proto__', 'constructor']
const metricNames = ['CSAT', 'Response Time', '__proto__', 'Effort']
const months = ['2025-01', '2025-02', '2025-03']

const value = fc.double({ min: 0, max: 200, noNaN: true })

const measurement: fc.Arbitrary<MeasurementWritten> = fc.record(
  {
    person: fc.constantFrom(...persons),
    metric: fc.constantFrom(...metricNames),
    period: fc.constantFrom(...months),
    value,
    n: fc.integer({ min: 0, max: 50 }),
    target: fc.double({ min: 60, max: 90, noNaN: true }),
  },
  { requiredKeys: ['person', 'metric', 'period', 'value'] },
)

/** A workbook with a whole plan: any weights that sum to 100, any goalposts in their order, one value a period. */
const workbook: fc.Arbitrary<WorkbookWritten> = fc.record({
  people: fc.constant(persons.map((employeeId, index) => ({ employeeId, role: index < 3 ? 'Support' : 'Lead' }))),
  metrics: fc.tuple(
    ...metricNames.map((metric, index) =>
      fc.record({
        metric: fc.constant(metric),
        kind: fc.constantFrom('leading' as const, 'lagging' as const, 'qualitative' as const),
        unit: fc.constantFrom('score' as const, 'count' as const),
        direction: fc.constant(index % 2 === 0 ? ('higher' as const) : ('lower' as const)),
        floor: fc.constant(index % 2 === 0 ? 20 : 150),
        target: fc.double({ min: 60, max: 90, noNaN: true }),
        stretch: fc.constantFrom(null, index % 2 === 0 ? 120 : 40),
      }),
    ),
  ),
  weights: fc
    .tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 25 }))
    .map(shares =>
      ['Support', 'Lead'].flatMap(role =>
        metricNames.map((metric, index) => ({
          role,
          metric,
          weight: index < 3 ? shares[index]! : 100 - shares.reduce((total, each) => total + each, 0),
        })),
      ),
    ),
  measurements: fc.uniqueArray(measurement, {
    selector: row => `${row.person}|${row.metric}|${row.period}`,
    maxLength: 60,
  }),
})

/** What a reader sees of the scores; addresses say where a row stands, so they follow the order of the rows. */
function seen(written: WorkbookWritten) {
  return score(readingOf(written), settingsOf({ cycle: '2025' })).subjects.map(
    ({ score: row, detail, geometric, groups }) => ({
      row,
      geometric,
      groups,
      detail: detail.map(({ cells, ...line }) => ({ ...line, cells: cells.length })),
    }),
  )
}

const runs = { numRuns: 60 }

test('the order of rows moves no digit', () => {
  const shuffled = workbook.chain(written =>
    fc.record({
      written: fc.constant(written),
      other: fc.record({
        people: shuffle(written.people!),
        metrics: shuffle(written.metrics!),
        weights: shuffle(written.weights!),
        measurements: shuffle(written.measurements!),
      }),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ written, other }) => {
      expect(seen(other)).toEqual(seen(written))
    }),
    runs,
  )
})

test('contributions sum to the score', () => {
  fc.assert(
    fc.property(workbook, written => {
      for (const { row, detail } of seen(written)) {
        const total = detail.reduce((sum, line) => sum + (line.contribution ?? 0), 0)
        if (row.score !== null) expect(Math.abs(total - row.score)).toBeLessThanOrEqual(1e-9)
      }
    }),
    runs,
  )
})

test('a better value never lowers a score', () => {
  const improved = fc.record({ written: workbook, at: fc.nat(), by: fc.double({ min: 0, max: 100, noNaN: true }) })
  fc.assert(
    fc.property(improved, ({ written, at, by }) => {
      const rows = written.measurements!
      if (rows.length === 0) return
      const chosen = rows[at % rows.length]!
      const sign = metricNames.indexOf(chosen.metric) % 2 === 0 ? 1 : -1
      const better = rows.map(row => (row === chosen ? { ...row, value: row.value! + sign * by } : row))
      const [before, after] = [seen(written), seen({ ...written, measurements: better })]
      before.forEach(({ row }, index) => {
        if (row.score !== null) expect(after[index]!.row.score!).toBeGreaterThanOrEqual(row.score - 1e-9)
      })
    }),
    runs,
  )
})

test('blank is not 0: a blank takes no part in the value, and never raises coverage', () => {
  fc.assert(
    fc.property(workbook, fc.nat(), (written, at) => {
      const rows = written.measurements!
      if (rows.length === 0) return
      const chosen = rows[at % rows.length]!
      const { value: _, n: __, ...blank } = chosen
      const without = rows.filter(row => row !== chosen)
      const numbers = (measurements: readonly MeasurementWritten[]) =>
        seen({ ...written, measurements }).map(({ row }) => [row.score, row.coverage, row.status])
      expect(numbers([...without, blank])).toEqual(numbers(without))
    }),
    runs,
  )
})

test('weights in percent and weights that sum to 100 are one plan', () => {
  fc.assert(
    fc.property(workbook, written => {
      const inPercent = { ...written, weights: written.weights!.map(row => ({ ...row, weight: `${row.weight} %` })) }
      expect(seen(inPercent)).toEqual(seen(written))
    }),
    runs,
  )
})

test('no result of an experiment changes any score', () => {
  const results = ['identified', 'proposed', 'running', 'success', 'failure', 'inconclusive'] as const
  const experiment = fc.record({
    employeeId: fc.constantFrom(...persons),
    bottleneck: fc.string(),
    metric: fc.constantFrom(...metricNames),
    before: value,
    after: value,
    result: fc.constantFrom(...results),
  })
  fc.assert(
    fc.property(workbook, fc.array(experiment), (written, experiments) => {
      expect(seen({ ...written, experiments })).toEqual(seen(written))
    }),
    runs,
  )
})

test('nothing that tables can hold makes scoring throw', () => {
  const raw = fc.oneof(
    fc.constant(null),
    fc.double({ noNaN: true }),
    fc.string(),
    fc.constantFrom('90%', '1:30', 'N/A', '1.234'),
  )
  const text = fc.oneof(fc.constantFrom(...persons, ...metricNames, 'Support', ''), fc.string())
  const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })
  const number = fc.double({ noNaN: true, noDefaultInfinity: true })
  const serial = fc.integer({ min: 1, max: 2958465 })
  const anything = fc.record({
    people: fc.array(
      fc.record({ employeeId: text, name: maybe(text), role: text, level: maybe(text), from: maybe(serial) }),
    ),
    metrics: fc.array(
      fc.record({
        metric: text,
        unit: maybe(fc.constantFrom('%' as const, 'hours' as const, 'count' as const)),
        direction: maybe(fc.constantFrom('higher' as const, 'lower' as const, 'range' as const)),
        kind: maybe(fc.constantFrom('leading' as const, 'qualitative' as const)),
        frequency: maybe(fc.constantFrom('daily' as const, 'weekly' as const, 'yearly' as const)),
        floor: raw,
        target: raw,
        stretch: raw,
        rangeLow: raw,
        ceiling: raw,
        pairedWith: maybe(text),
        cap: maybe(number),
        gateBand: maybe(text),
      }),
    ),
    weights: fc.array(
      fc.record({
        role: text,
        metric: text,
        weight: raw,
        target: raw,
        level: maybe(text),
        effectiveFrom: maybe(serial),
      }),
    ),
    overrides: fc.array(
      fc.record({ employeeId: text, metric: text, weight: raw, target: raw, from: maybe(serial), reason: maybe(text) }),
    ),
    checkIns: fc.array(fc.record({ employeeId: text, metric: maybe(text), date: maybe(serial), targetNew: raw })),
    rubric: fc.array(fc.record({ metric: text, level: maybe(number), meets: maybe(fc.constant('yes' as const)) })),
    assessments: fc.array(
      fc.record({ employeeId: text, metric: text, level: maybe(number), assessor: maybe(text), date: maybe(serial) }),
    ),
    ratings: fc.array(
      fc.record({ employeeId: text, rater: maybe(text), rating: raw, calibrated: raw, cycle: maybe(text) }),
    ),
    scale: fc.array(fc.record({ rating: number, label: maybe(text), role: maybe(text), evidenceFrom: maybe(number) })),
    cycles: fc.array(fc.record({ cycle: text, from: maybe(serial), to: maybe(serial) })),
    measurements: fc.array(
      fc.record(
        {
          person: text,
          metric: text,
          period: fc.constantFrom(...months, '1900-01', '2031'),
          value: number,
          n: number,
          state: fc.constantFrom(...states),
        },
        { requiredKeys: ['person', 'metric'] },
      ),
    ),
  })
  const scorecard = fc.option(fc.array(fc.record({ metric: text, percent: fc.boolean() })), { nil: undefined })
  fc.assert(
    fc.property(anything, scorecard, text, text, (written, columns, cycle, asOf) => {
      const reading = readingOf(columns === undefined ? written : { ...written, scorecard: columns })
      const { subjects } = score(reading, settingsOf({ cycle, asOf }))
      for (const { score: row } of subjects) expect(row.score === null || Number.isFinite(row.score)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

function shuffle<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
}
