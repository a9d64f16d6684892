import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import type { Cell } from '../../src/core/cells/cell.ts'
import score from '../../src/core/commands/score.ts'
import { narrow } from '../../src/core/tables/find/narrow.ts'
import { patchXlsx } from '../../src/files/xlsx/patch/patchXlsx.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { parseDrawing } from '../drawing/parseDrawing.ts'
import { cellHasFormula, differences, formulasOf } from '../formulaDifferences.ts'
import { calculatedRows, fileOf, isSame, scored, workbookWith } from '../formulaWorkbook.ts'
import { describeLibreOffice, recalculated } from '../libreOffice.ts'
import { plannedWorkbook, type Sheets, snapshotOf } from '../properties/plannedWorkbook.ts'
import { root } from '../sourceFiles.ts'

const again = 'score again'

describeLibreOffice('formulas', () => {
  const bytesOf = (name: string) => new Uint8Array(readFileSync(join(root, 'examples', name)))
  const read = (bytes: Uint8Array) => narrow(readXlsx(bytes), score.tables)

  test.each([...examples.keys()])('every formula of %s gives the value that scoring gave', name => {
    const bytes = bytesOf(name)
    const { written } = scored(read(bytes))
    const [after] = recalculated([workbookWith(bytes, written)])
    expect(differences(written, after!)).toEqual([])
    expect(written.flatMap(formulasOf).length).toBeGreaterThan(500)
  })

  const drawn = readdirSync(join(root, 'test/oracles/independent')).filter(name => name.endsWith('.txt'))

  test('every formula of the drawn workbooks, with all ways of a plan, gives the value that scoring gave', () => {
    const runs = drawn.map(name => {
      const text = readFileSync(join(root, 'test/oracles/independent', name), 'utf8')
      const { snapshot } = parseDrawing(text)
      return { name, written: scored(snapshot).written, bytes: fileOf(snapshot) }
    })
    const after = recalculated(runs.map(({ bytes, written }) => workbookWith(bytes, written)))
    expect(
      runs.flatMap(({ name, written }, at) => differences(written, after[at]!).map(each => `${name} ${each}`)),
    ).toEqual([])
    expect(drawn.length).toBeGreaterThan(5)
  })

  test('after a target, weights and a measurement changed, the scores are those of a fresh run', () => {
    const bytes = bytesOf('five-tables.xlsx')
    const { written, scoresSheet, detailSheet, sheets } = scored(read(bytes))
    const cell = (sheet: string, row: number, column: number, value: Cell) => ({ sheet, row, column, value })
    const setCells = [
      cell('Metrics', 1, 11, 0.93),
      cell('Metrics', 3, 11, 5),
      cell('Weights', 1, 2, 25),
      cell('Weights', 2, 2, 25),
      cell('Measurements', 1, 3, 0.7),
      cell('Measurements', 600, 3, null),
    ]
    const changed = patchXlsx(bytes, { setCells })
    const fresh = scored(read(changed))
    const [after] = recalculated([workbookWith(changed, written)])
    for (const [ours, theirs] of [
      [scoresSheet, fresh.scoresSheet],
      [detailSheet, fresh.detailSheet],
    ] as const) {
      expect(ours.rows.length).toBe(theirs.rows.length)
      expect(differences([theirs], after!, cellHasFormula(ours))).toEqual([])
    }
    const moved = fresh.sheets.scores!.filter((row, at) => row.score !== sheets.scores![at]!.score)
    expect(moved.length).toBeGreaterThan(10)
  })

  test('after people sorted, inserted, appended, deleted or swapped rows, nobody gets a number of another', () => {
    const cases = fc
      .sample(plannedWorkbook, { numRuns: 4, seed: 20260115 })
      .flatMap(sheets => [sheets, asScorecards(sheets)])
      .flatMap(sheets => disturbances(sheets).map(([what, disturbed]) => ({ sheets, what, disturbed })))
    const files = cases.map(({ sheets, disturbed }) =>
      workbookWith(fileOf(snapshotOf(disturbed)), scored(snapshotOf(sheets)).written),
    )
    const results = recalculated(files)
    let numbers = 0
    let refused = 0
    for (const [at, { sheets, what, disturbed }] of cases.entries()) {
      const [before, fresh] = [scored(snapshotOf(sheets)), scored(snapshotOf(disturbed))]
      for (const row of calculatedRows(before.scoresSheet, results[at]!)) {
        const person = row.get('person') ?? null
        if (person === null) continue
        const allowed = [before, fresh].map(
          run => run.sheets.scores!.find(each => each.person === person)?.score ?? null,
        )
        const shown = row.get('score') ?? null
        if (shown === again) refused += 1
        else if (typeof shown === 'number') numbers += 1
        const own = shown === again || allowed.some(value => isSame(value, shown))
        expect(own, `${what}: the score of ${person} is ${shown}, not ${allowed.join(' or ')}`).toBe(true)
      }
      for (const row of calculatedRows(before.detailSheet, results[at]!)) {
        for (const key of ['value', 'points', 'target', 'weight'] as const) {
          const shown = row.get(key) ?? null
          const allowed = [before, fresh].map(
            run =>
              run.sheets.detail!.find(each => each.person === row.get('person') && each.metric === row.get('metric'))?.[
                key
              ] ?? null,
          )
          const own = shown === again || allowed.some(value => isSame(value, shown))
          expect(own, `${what}: ${key} of ${row.get('person')}, ${row.get('metric')} is ${shown}, not ${allowed}`).toBe(
            true,
          )
        }
      }
    }
    expect(numbers).toBeGreaterThan(20)
    expect(refused).toBeGreaterThan(20)
  })
})

/** The same measurements as a tab for each month, people down and metrics across. */
function asScorecards({ Measurements, ...others }: Sheets): Sheets {
  const [, ...rows] = Measurements!
  const months = [...new Set(rows.map(row => String(row[2])))]
  const people = [...new Set(rows.map(row => row[0]!))]
  const metrics = [...new Set(rows.map(row => row[1]!))]
  const tab = (month: string) => [
    ['Employee ID', ...metrics],
    ...people.map(person => [
      person,
      ...metrics.map(
        metric => rows.find(row => row[0] === person && row[1] === metric && row[2] === month)?.[3] ?? null,
      ),
    ]),
  ]
  return { ...others, ...Object.fromEntries(months.map(month => [month, tab(month)])) }
}

type Table = Sheets[string]

/** What people do to tables, with the formulas of ours left as they were. */
function disturbances(sheets: Sheets): readonly (readonly [what: string, disturbed: Sheets])[] {
  const titles = Object.keys(sheets)
  const measured = titles.filter(title => title === 'Measurements' || /^\d/.test(title))
  const plan = ['Metrics', 'Weights']
  const change = (names: readonly string[], how: (table: Table) => Table): Sheets =>
    Object.fromEntries(titles.map(title => [title, names.includes(title) ? how(sheets[title]!) : sheets[title]!]))
  const body = (how: (rows: Table) => Table) => (table: Table) => [table[0]!, ...how(table.slice(1))]
  const sortedBy = (column: number) =>
    body(rows => [...rows].sort((one, other) => (order(one[column]!) < order(other[column]!) ? -1 : 1)))
  const stranger = (rows: Table): readonly Cell[] => ['p9', ...rows[0]!.slice(1)]
  const middle = (rows: Table) => Math.floor(rows.length / 2)
  return [
    ['sorted by the last column', change(measured, table => sortedBy(table[0]!.length - 2)(table))],
    ['sorted by the second column', change(measured, sortedBy(1))],
    [
      'turned upside down',
      change(
        measured,
        body(rows => [...rows].reverse()),
      ),
    ],
    [
      'a row inserted in the middle',
      change(
        measured,
        body(rows => [...rows.slice(0, middle(rows)), stranger(rows), ...rows.slice(middle(rows))]),
      ),
    ],
    [
      'a row appended',
      change(
        measured,
        body(rows => [...rows, stranger(rows)]),
      ),
    ],
    [
      'a row deleted',
      change(
        measured,
        body(rows => rows.filter((_, at) => at !== 1)),
      ),
    ],
    ['two people swapped', change(measured, body(swapped))],
    [
      'two neighbors swapped',
      change(
        measured,
        body(([one, other, ...rest]) => [other!, one!, ...rest]),
      ),
    ],
    ['the plan sorted', change(plan, sortedBy(1))],
    [
      'the plan turned upside down',
      change(
        plan,
        body(rows => [...rows].reverse()),
      ),
    ],
  ]
}

/** The rows of the first two people in each other's places. */
function swapped(rows: Table): Table {
  const [p1, p2] = ['p1', 'p2'].map(person => rows.filter(row => row[0] === person))
  const others = rows.filter(row => row[0] !== 'p1' && row[0] !== 'p2')
  return [...p2!, ...p1!, ...others]
}

function order(cell: Cell): string {
  return typeof cell === 'number' ? String(cell).padStart(9, '0') : String(cell)
}
