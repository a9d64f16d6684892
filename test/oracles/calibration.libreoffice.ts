import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import type { Snapshot } from '../../src/core/cells/snapshot.ts'
import calibrate from '../../src/core/commands/calibrate.ts'
import { formulaOf } from '../../src/core/output/formulaOf.ts'
import type { OutputSheet } from '../../src/core/output/sheet.ts'
import { narrow } from '../../src/core/tables/find/narrow.ts'
import { patchXlsx } from '../../src/files/xlsx/patch/patchXlsx.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { cellHasFormula, differences, formulasOf } from '../formulaDifferences.ts'
import { calculatedRows, fileOf, isSame, workbookWith } from '../formulaWorkbook.ts'
import { describeLibreOffice, recalculated } from '../libreOffice.ts'
import { movedFormula } from '../movedFormula.ts'
import { type Sheets, snapshotOf } from '../properties/plannedWorkbook.ts'
import { ratedWorkbook } from '../properties/ratedWorkbook.ts'
import { root } from '../sourceFiles.ts'

const again = 'score again'

describeLibreOffice('live counts of ratings', () => {
  const bytesOf = (name: string) => new Uint8Array(readFileSync(join(root, 'examples', name)))
  const read = (bytes: Uint8Array) => narrow(readXlsx(bytes), calibrate.tables)
  const example = 'customer-success.xlsx'

  test('every formula of the example gives the value that comparing gave', () => {
    const bytes = bytesOf(example)
    const { written } = compared(read(bytes))
    const [after] = recalculated([workbookWith(bytes, written)])
    expect(differences(written, after!)).toEqual([])
    expect(written.flatMap(formulasOf).length).toBeGreaterThan(300)
  })

  test('after ratings and a guideline changed, the counts are those of a fresh run', () => {
    const bytes = bytesOf(example)
    const { written } = compared(read(bytes))
    const calibratedCells = read(bytes).grids.find(({ sheet }) => sheet === 'Ratings')!.cells
    const column = calibratedCells[0]!.indexOf('Calibrated')
    const rows = calibratedCells.flatMap((cells, row) => (cells[2] === '2025' ? [row] : [])).slice(0, 9)
    const setCells = [
      ...rows.map((row, at) => ({ sheet: 'Ratings', row, column, value: (at % 4) + 1 })),
      { sheet: 'Scale', row: 1, column: 2, value: 0.2 },
      { sheet: 'Scale', row: 2, column: 2, value: 0.1 },
    ]
    const changed = patchXlsx(bytes, { setCells })
    const fresh = compared(read(changed))
    const [after] = recalculated([workbookWith(changed, written)])
    for (const key of ['DISTRIBUTION', 'GRID'] as const) {
      const [ours, theirs] = [written, fresh.written].map(sheets => sheets.find(sheet => sheet.key === key)!)
      expect(differences([theirs!], after!, cellHasFormula(ours!))).toEqual([])
      expect(theirs!.rows).not.toEqual(ours!.rows)
    }
  })

  test('after people sorted, inserted, appended, deleted or swapped rows, no group has a count that is wrong', () => {
    const cases = fc.sample(ratedWorkbook, { numRuns: 2, seed: 20260115 }).flatMap(sheets => {
      const before = compared(snapshotOf(sheets))
      return disturbances(sheets).map(([what, disturbed]) => ({ before, what, snapshot: snapshotOf(disturbed) }))
    })
    const results = recalculated(cases.map(({ before, snapshot }) => workbookWith(fileOf(snapshot), before.written)))
    const seen = { numbers: 0, refused: 0 }
    for (const [at, { before, what, snapshot }] of cases.entries()) {
      const fresh = compared(snapshot)
      for (const key of ['DISTRIBUTION', 'GRID'] as const) {
        const shown = countsIn(before.sheet(key), results[at]!)
        const allowed = [countsOf(before.sheet(key)), countsOf(fresh.sheet(key))]
        for (const [place, count] of shown) check(place, count, allowed, what, seen)
      }
    }
    expect(seen.numbers).toBeGreaterThan(500)
    expect(seen.refused).toBeGreaterThan(500)
  })

  test('after a sort of our own sheets each group has its count, or is to be counted again', () => {
    const cases = fc.sample(ratedWorkbook, { numRuns: 2, seed: 20260116 }).flatMap(sheets => {
      const snapshot = snapshotOf(sheets)
      const run = compared(snapshot)
      return (
        [
          ['DISTRIBUTION', 'group'],
          ['DISTRIBUTION', 'count_3'],
          ['GRID', 'row'],
          ['GRID', 'name'],
          ['GRID', 'rating'],
        ] as const
      ).map(([key, column]) => {
        const sorted = run.written.map(sheet => (sheet.key === key ? sortedBy(sheet, column) : sheet))
        return { run, sorted, what: `${key} by ${column}`, file: workbookWith(fileOf(snapshot), sorted) }
      })
    })
    const results = recalculated(cases.map(({ file }) => file))
    const seen = { numbers: 0, refused: 0 }
    for (const [at, { run, sorted, what }] of cases.entries()) {
      for (const key of ['DISTRIBUTION', 'GRID'] as const) {
        const shown = countsIn(sorted.find(sheet => sheet.key === key)!, results[at]!)
        for (const [place, count] of shown) check(place, count, [countsOf(run.sheet(key))], what, seen)
      }
    }
    expect(seen.numbers).toBeGreaterThan(500)
  })
})

/** What comparing gives, and the sheets that it asks to be written. */
function compared(snapshot: Snapshot) {
  // How far ratings lie apart, by shuffles, is no part of any count.
  const options = { set: new Map([['spread.n', '1000']]), at: '2026-01-15T09:00:00.000Z', host: 'test' }
  const result = calibrate.run(snapshot, options)
  const written = result.edits.flatMap(edit => (edit.kind === 'writeSheet' ? [edit.sheet] : []))
  return { written, sheet: (key: OutputSheet['key']) => written.find(each => each.key === key)! }
}

/** Counts, sums and distances by the group that they are of and their column. */
type Counts = ReadonlyMap<string, Cell>

function countsIn(sheet: OutputSheet, after: Snapshot): Counts {
  return counted(sheet, calculatedRows(sheet, after))
}

function countsOf(sheet: OutputSheet): Counts {
  const rows = sheet.rows.slice(sheet.headerRow + 1)
  return counted(
    sheet,
    rows.map(cells => new Map(sheet.columns.map(({ key }, at) => [key, cells[at]?.value ?? null]))),
  )
}

function counted({ key, columns }: OutputSheet, rows: readonly ReadonlyMap<string, Cell>[]): Counts {
  const names = key === 'GRID' ? ['row'] : ['set', 'kind', 'group']
  const keys = columns.map(each => each.key).filter(each => /^(count_|expected_|n$|all$|steps$)/.test(each))
  return new Map(
    rows.flatMap(row => {
      const group = names.flatMap(name => row.get(name) ?? []).join(' ')
      return group === '' ? [] : keys.map(each => [`${key} ${group}: ${each}`, row.get(each) ?? null] as const)
    }),
  )
}

function check(
  place: string,
  shown: Cell,
  allowed: readonly Counts[],
  what: string,
  seen: { numbers: number; refused: number },
): void {
  if (shown === again) seen.refused += 1
  else if (typeof shown === 'number') seen.numbers += 1
  const isOwn = shown === again || allowed.some(counts => isSame(counts.get(place) ?? null, shown))
  const expected = allowed.map(counts => counts.get(place)).join(' or ')
  expect(isOwn, `${what}: ${place} is ${shown}, not ${expected}`).toBe(true)
}

type Table = Sheets[string]

/** What people do to tables, with the formulas of ours left as they were. */
function disturbances(sheets: Sheets): readonly (readonly [what: string, disturbed: Sheets])[] {
  const change = (title: string, how: (rows: Table) => Table): Sheets => {
    const [header, ...rows] = sheets[title]!
    return { ...sheets, [title]: [header!, ...how(rows)] }
  }
  const sortedRows = (column: number) => (rows: Table) =>
    [...rows].sort((one, other) => (order(one[column] ?? null) < order(other[column] ?? null) ? -1 : 1))
  const stranger = (rows: Table): readonly Cell[] => ['p99', ...rows[0]!.slice(1)]
  return [
    ['ratings sorted by rater', change('Ratings', sortedRows(1))],
    ['ratings sorted by rating', change('Ratings', sortedRows(3))],
    ['ratings turned upside down', change('Ratings', rows => [...rows].reverse())],
    [
      'a rating inserted in the middle',
      change('Ratings', rows => [...rows.slice(0, 9), stranger(rows), ...rows.slice(9)]),
    ],
    ['a rating appended', change('Ratings', rows => [...rows, stranger(rows)])],
    ['a rating deleted', change('Ratings', rows => rows.filter((_, at) => at !== 3))],
    ['two ratings swapped', change('Ratings', ([one, other, ...rest]) => [other!, one!, ...rest])],
    [
      'a rating calibrated',
      change('Ratings', rows => rows.map((row, at) => (at === 1 ? [...row.slice(0, 4), 2] : row))),
    ],
    [
      'ratings written anew',
      change('Ratings', rows => rows.map((row, at) => [...row.slice(0, 3), anew(row, at), row[4]!])),
    ],
    ['people sorted by manager', change('People', sortedRows(3))],
    ['somebody moved to another manager', change('People', ([one, ...rest]) => [withManager(one!), ...rest])],
    ['the scale turned upside down', change('Scale', rows => [...rows].reverse())],
  ]
}

/** Another rating in the words or the number that the cell has, or something that is none. */
function anew(row: Table[number], at: number): Cell {
  const held = row[3] ?? null
  if (at % 5 === 0) return 'soon'
  if (typeof held === 'number') return (held % 4) + 1
  return held === null ? null : at % 2 === 0 ? 'Meets' : '4 - Exceeds'
}

function withManager(row: Table[number]): Table[number] {
  return [...row.slice(0, 3), row[3] === 'Ann Lee' ? 'Bo Day' : 'Ann Lee', ...row.slice(4)]
}

/** The sheet after its rows were sorted by what they show in a column, with the formulas as they go along. */
function sortedBy(sheet: OutputSheet, key: string): OutputSheet {
  const column = sheet.columns.findIndex(each => each.key === key)
  const head = sheet.rows.slice(0, sheet.headerRow + 1)
  const body = sheet.rows.slice(head.length).map((cells, from) => ({ cells, from }))
  const shown = (cells: OutputSheet['rows'][number]) => order(cells[column]?.value ?? null)
  const sorted = [...body].sort((one, other) => (shown(one.cells) < shown(other.cells) ? -1 : 1))
  return {
    ...sheet,
    rows: [
      ...head,
      ...sorted.map(({ cells, from }, to) =>
        cells.map(cell => {
          const formula = cell === null ? undefined : formulaOf(sheet, cell, head.length + from)
          return cell === null || formula === undefined ? cell : { ...cell, formula: movedFormula(formula, to - from) }
        }),
      ),
    ],
  }
}

/** Numbers before texts, blanks last, as spreadsheets sort them. */
function order(cell: Cell): string {
  if (cell === null) return '~'
  return typeof cell === 'number' ? String(cell + 1000).padStart(9, '0') : `a${String(cell)}`
}
