import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calibrated, type DrawnSheets } from '../../../../test/calibrated.ts'
import type { Calibration } from '../result/calibration.ts'
import type { Wording } from '../result/wording.ts'

const header = ['Employee ID', 'Name', 'Role', 'Level', 'Manager', 'Group', 'Potential']
const person = fc.record({
  role: fc.constantFrom('Support', 'Sales', '__proto__'),
  level: fc.constantFrom('1', '2', null),
  manager: fc.constantFrom('Mia', 'Noa', 'Oli', 'constructor', null),
  group: fc.constantFrom('a', 'b', null),
  potential: fc.constantFrom(1, 2, 3, null),
  csat: fc.option(fc.integer({ min: 0, max: 120 })),
  rating: fc.constantFrom(1, 2, 3, 4, 3.5, 'Meets', 'nothing', null),
  second: fc.constantFrom(1, 2, 3, 4, null),
  calibrated: fc.constantFrom(1, 2, 3, 4, null),
  quality: fc.constantFrom(1, 2, 3, 4),
})

/** A workbook of people with scores, ratings by manager and by a colleague, and a scale with or without more columns. */
const workbooks = fc
  .record({
    people: fc.array(person, { maxLength: 45 }),
    scale: fc.constantFrom('none', 'labels', 'whole'),
    hasScores: fc.boolean(),
  })
  .map(({ people, scale, hasScores }): DrawnSheets => {
    const rows = people.map((each, at) => ({ ...each, id: `E${at}` }))
    return {
      People: [
        header,
        ...rows.map(each => [each.id, each.id, each.role, each.level, each.manager, each.group, each.potential]),
      ],
      Ratings: [
        ['Employee ID', 'Rater', 'Rating', 'Calibrated', 'Reason', 'Quality', 'Pace', 'Care'],
        ...rows.map(each => [each.id, each.manager, each.rating, each.calibrated, null, each.quality, 2, 3]),
        ...rows.flatMap(({ id, second }) => (second === null ? [] : [[id, 'Pat', second, null, null, 1, 2, 3]])),
      ],
      ...(hasScores
        ? {
            Scorecard: [
              ['Employee ID', 'CSAT'],
              ...rows.map(({ id, csat }) => [id, csat]),
              ['Floor', 0],
              ['Target', 100],
            ],
          }
        : {}),
      ...(scale === 'none'
        ? {}
        : {
            Scale: [
              ['Rating', 'Label', 'Evidence From', 'Guideline'],
              ...['Below', 'Developing', 'Meets', 'Exceeds'].map((label, at) => [
                at + 1,
                label,
                scale === 'whole' && at > 0 ? 40 + 20 * at : null,
                scale === 'whole' ? 0.25 : null,
              ]),
            ],
          }),
    }
  })

const set = { 'fairness.groups': 'Group', 'calibrate.covariates': 'Group' }

test('whatever is rated: plain numbers, and no sentence without n, uncertainty and, where it points, another reading', () =>
  fc.assert(
    fc.property(workbooks, fc.boolean(), (sheets, more) => {
      const calibration = calibrated(sheets, more ? set : {}).result.calibration!
      expect(numbersOf(calibration).every(Number.isFinite)).toBe(true)
      for (const wording of wordingsOf(calibration)) {
        expect(`${wording.text} ${wording.uncertainty}`).toMatch(/\d|Looked up/)
        expect(wording.uncertainty).toMatch(/^[\p{Lu}\d].*\.$/u)
        if (wording.kind === 'look here') expect([wording.innocent, wording.next]).not.toContain(null)
        if (wording.kind === 'no sign') expect(wording.text).toContain('no sign')
      }
    }),
    { numRuns: 40 },
  ))

test('the same seed gives the same bytes, and the order of rows moves none', () =>
  fc.assert(
    fc.property(workbooks, sheets => {
      const told = figuresOf(sheets)
      expect(figuresOf(sheets)).toBe(told)
      const [head = [], ...rows] = sheets.Ratings!
      const [first = [], ...people] = sheets.People!
      expect(figuresOf({ ...sheets, People: [first, ...people.reverse()], Ratings: [head, ...rows.reverse()] })).toBe(
        told,
      )
    }),
    { numRuns: 12 },
  ))

test('from one sheet of names, managers and ratings: distribution and grid, and which table the rest lacks', () => {
  const rows = Array.from({ length: 24 }, (_, at) => [`Person ${at}`, `Manager ${at % 3}`, 2 + (at % 3)])
  const { calibration } = calibrated({ Team: [['Name', 'Manager', 'Rating'], ...rows] }).result
  expect(calibration!.raters.map(({ n }) => n)).toEqual([8, 8, 8])
  expect(calibration!.distribution[0]).toMatchObject({ n: 24, counts: [8, 8, 8], basis: 'everybody' })
  expect(calibration!.grids.map(grid => grid.rows)).toEqual(['rater'])
  expect(calibration!.severity).toMatchObject({
    groups: [],
    reason: expect.stringContaining('Scorecard or Measurements'),
  })
})

test('words of the usual scale need no Scale: distribution and grid stand on them, and no gap is named', () => {
  const words = ['Below', '2 - Developing', 'meets', 4]
  const rows = Array.from({ length: 24 }, (_, at) => [`Person ${at}`, `Manager ${at % 3}`, words[at % 4]!, 80 + at])
  const sheets = {
    Team: [['Name', 'Manager', 'Rating', 'CSAT'], ...rows, ['Floor', null, null, 0], ['Target', null, null, 100]],
  }
  const { calibration, problems } = calibrated(sheets).result
  expect(calibration!.distribution[0]!.steps.map(({ rating, label }) => `${rating} ${label}`)).toEqual([
    ...['1 Below', '2 Developing', '3 Meets', '4 Exceeds'],
  ])
  expect([calibration!.hasCutPoints, calibration!.agenda]).toEqual([false, []])
  expect(problems.filter(({ rule }) => rule === 'rating-unreadable')).toEqual([])
  const numbers = calibrated({ Team: [['Name', 'Manager', 'Rating'], ...rows.map(row => [row[0]!, row[1]!, 3])] })
  expect(numbers.result.calibration!.steps).toMatchObject([{ rating: 3, label: '3' }])
})

test('self-assessments are shown and count for nothing; who only confirms on the same day is no second rater', () => {
  const { calibration } = calibrated({
    People: [
      ['Employee ID', 'Name', 'Role', 'Manager'],
      ['1', 'Ana', 'Support', 'Mia'],
      ['2', 'Ben', 'Support', 'Mia'],
    ],
    Ratings: [
      ['Employee ID', 'Rater', 'Rating', 'Submitted'],
      ['1', 'Ana', 5, '2025-12-01'],
      ['1', 'Mia', 3, '2025-12-02'],
      ['1', 'Pat', 3, '2025-12-02'],
      ['2', 'Mia', 4, '2025-12-02'],
      ['2', 'Pat', 2, '2025-12-02'],
    ],
  }).result
  expect(calibration!.people.map(({ self, rating }) => [self, rating])).toEqual([
    [5, 3],
    [null, 4],
  ])
  expect(calibration!.severity.left).toEqual([
    { reason: 'self-assessment', count: 1 },
    { reason: 'confirmed only', count: 1 },
  ])
  expect(calibration!.statistics.agreement.subjects).toBe(1)
})

test('people of other roles are compared only where that is asked for', () => {
  const rows = Array.from({ length: 24 }, (_, at) => [
    `P${at}`,
    at < 12 ? 'Support' : 'Sales',
    `M${at % 2}`,
    1 + (at % 4),
  ])
  const sheets = { Team: [['Name', 'Role', 'Manager', 'Rating'], ...rows] }
  const namesOf = (given: Readonly<Record<string, string>>) =>
    calibrated(sheets, given).result.calibration!.distribution.map(({ name, n }) => [name, n])
  expect(namesOf({})).toEqual([
    ['Support', 12],
    ['Sales', 12],
  ])
  expect(namesOf({ 'calibrate.crossRole': 'yes' })).toEqual([[null, 24]])
})

test('what is turned off for everyone is not computed', () => {
  const rows = Array.from({ length: 40 }, (_, at) => [`P${at}`, `M${at % 5}`, at % 2 === 0 ? 'a' : 'b', 1 + (at % 4)])
  const sheets = { Team: [['Name', 'Manager', 'Group', 'Rating'], ...rows] }
  const off = calibrated(sheets, set, new Set(['raters', 'fairness'])).result.calibration!
  expect(off).toMatchObject({ raters: [], fairness: null, spread: { raters: [] }, severity: { groups: [] } })
  expect(off.distribution.flatMap(({ groups }) => groups).filter(({ kind }) => kind === 'manager')).toEqual([])
  expect(off.grids.map(grid => grid.rows)).toEqual([])
  expect(calibrated(sheets, set).result.calibration!.fairness!.figures).not.toEqual([])
})

function figuresOf(sheets: DrawnSheets): string {
  const { json, result } = calibrated(sheets, set)
  const { people, ...rest } = result.calibration!
  const { problems: _problems, log: _log, ...rows } = json.sheets
  return JSON.stringify({
    rows,
    rest: { ...rest, moves: null },
    people: people.map(({ cell: _cell, ...each }) => each),
  })
}

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : []
}

function wordingsOf(value: unknown): readonly Wording[] {
  if (typeof value !== 'object' || value === null) return []
  if ('uncertainty' in value) return [value as Wording]
  return Object.values(value as Partial<Calibration>).flatMap(wordingsOf)
}
