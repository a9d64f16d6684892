import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import type { OutputSheet } from '../../src/core/output/sheet.ts'
import { calculatedRows, fileOf, isSame, scored, workbookWith } from '../formulaWorkbook.ts'
import { describeLibreOffice, recalculated } from '../libreOffice.ts'
import { movedFormula } from '../movedFormula.ts'
import { plannedWorkbook, snapshotOf } from '../properties/plannedWorkbook.ts'

const again = 'score again'
const detailNumbers = ['value', 'points', 'weight', 'effectiveWeight', 'contribution'] as const
const scoreNumbers = ['score', 'coverage', 'leading', 'lagging', 'boundLow', 'boundHigh', 'rank'] as const

describeLibreOffice('sheets of ours that people sort', () => {
  test('after a sort each person has that person’s numbers, or is to be scored again', () => {
    const cases = fc.sample(plannedWorkbook, { numRuns: 3, seed: 20260115 }).flatMap(sheets => {
      const snapshot = snapshotOf(sheets)
      const run = scored(snapshot)
      const { detailSheet, scoresSheet, written } = run
      const sorts: readonly OutputSheet[] = [
        ...(['metric', 'value', 'points', 'contribution'] as const).map(key => sortedBy(detailSheet, key)),
        // The rows of each person stay together, in the place of another's.
        sortedBy(detailSheet, 'person', -1),
        sortedBy(scoresSheet, 'score'),
      ]
      return sorts.map(sorted => {
        const sheetsAfter = written.map(sheet => (sheet.key === sorted.key ? sorted : sheet))
        return { run, sheetsAfter, file: workbookWith(fileOf(snapshot), sheetsAfter) }
      })
    })
    const after = recalculated(cases.map(({ file }) => file))
    let numbers = 0
    let refused = 0
    for (const [at, { run, sheetsAfter }] of cases.entries()) {
      const rowsOf = (key: OutputSheet['key']) =>
        calculatedRows(sheetsAfter.find(sheet => sheet.key === key)!, after[at]!)
      for (const row of rowsOf('DETAIL')) {
        const own = run.sheets.detail!.find(
          ({ person, metric }) => person === row.get('person') && metric === row.get('metric'),
        )!
        for (const key of detailNumbers) check(row.get(key), own[key], `${key} of ${own.person}, ${own.metric}`)
      }
      for (const row of rowsOf('SCORES')) {
        const own = run.sheets.scores!.find(({ person }) => person === row.get('person'))
        if (own !== undefined) for (const key of scoreNumbers) check(row.get(key), own[key], `${key} of ${own.person}`)
      }
    }
    expect(numbers).toBeGreaterThan(200)
    expect(refused).toBeGreaterThan(20)

    function check(shown: Cell | undefined, own: Cell, what: string): void {
      if (shown === again) refused += 1
      else if (typeof shown === 'number') numbers += 1
      expect(shown === again || isSame(shown ?? null, own), `${what} is ${shown}, not ${own}`).toBe(true)
    }
  })
})

/** The sheet after its rows were sorted by what they show in a column, with the formulas as they go along. */
function sortedBy(sheet: OutputSheet, key: string, direction: 1 | -1 = 1): OutputSheet {
  const column = sheet.columns.findIndex(each => each.key === key)
  const head = sheet.rows.slice(0, sheet.headerRow + 1)
  const body = sheet.rows.slice(head.length).map((cells, from) => ({ cells, from }))
  const shown = (cells: OutputSheet['rows'][number]) => cells[column]?.value ?? null
  const sorted = [...body].sort((one, other) => direction * order(shown(one.cells), shown(other.cells)))
  return {
    ...sheet,
    rows: [
      ...head,
      ...sorted.map(({ cells, from }, to) =>
        cells.map(cell =>
          cell?.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, to - from) },
        ),
      ),
    ],
  }
}

/** Blanks last, as spreadsheets sort them. */
function order(one: Cell, other: Cell): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one < other ? -1 : Number(one > other)
}
