import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settingsOf } from '../../../test/readingOf.ts'
import { type Cell, errorNames } from '../cells/cell.ts'
import type { Grid } from '../cells/grid.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import { fingerprint } from './fingerprint.ts'

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true }).map(value => (value === 0 ? 0 : value)),
  fc.string({ minLength: 1 }),
  fc.boolean(),
  fc.constantFrom(...errorNames).map(error => ({ error })),
)
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
const place = fc.record({ row: fc.nat(), column: fc.nat() })

describe('fingerprint', () => {
  test('is sixteen hexadecimal digits, the same for the same workbook', () => {
    fc.assert(
      fc.property(rows, cells => {
        expect(of(cells)).toMatch(/^[0-9a-f]{16}$/)
        expect(of(cells)).toBe(of(cells.map(row => [...row])))
      }),
    )
  })

  test('changes with any cell', () => {
    fc.assert(
      fc.property(rows, place, cell, (cells, { row, column }, value) => {
        const changed = cells.map(each => [...each])
        const at = changed[row % changed.length]!
        fc.pre(JSON.stringify(at[column % at.length]) !== JSON.stringify(value))
        at[column % at.length] = value
        expect(of(changed)).not.toBe(of(cells))
      }),
    )
  })

  test('changes with the order of rows that differ, and of cells', () => {
    fc.assert(
      fc.property(rows, cells => {
        const turned = [...cells].reverse()
        fc.pre(JSON.stringify(turned) !== JSON.stringify(cells))
        expect(of(turned)).not.toBe(of(cells))
      }),
    )
    expect(of([['ab', 'c']])).not.toBe(of([['a', 'bc']]))
    expect(of([[1, 2]])).not.toBe(of([[1], [2]]))
    expect(of([['1']])).not.toBe(of([[1]]))
    expect(of([['#N/A']])).not.toBe(of([[{ error: '#N/A' }]]))
  })

  test.each<[string, Partial<Grid>]>([
    ['the title of a sheet', { sheet: 'Scores' }],
    ['the place of a grid', { top: 1 }],
    ['a format', { formats: ['percent'] }],
    ['a merge', { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }],
  ])('changes with %s', (_, part) => {
    expect(print(workbook([[1]], part))).not.toBe(print(workbook([[1]])))
  })

  test('changes with the version and with a setting, wherever that was given', () => {
    expect(fingerprint(workbook([[1]]), settingsOf(), '2')).not.toBe(print(workbook([[1]])))
    expect(fingerprint(workbook([[1]]), settingsOf({ seed: 2 }), '1')).not.toBe(print(workbook([[1]])))
    const [one, other] = [
      { 'duplicates.CSAT': 'last', owners: 'split' },
      { owners: 'split', 'duplicates.CSAT': 'last' },
    ]
    expect(fingerprint(workbook([[1]]), settingsOf({}, one), '1')).toBe(
      fingerprint(workbook([[1]]), settingsOf({}, other), '1'),
    )
  })

  test('does not change with what is hidden, unless rows count by it', () => {
    const hidden = workbook([[1]], { hiddenRows: [0], hiddenColumns: null })
    expect(print(hidden)).toBe(print(workbook([[1]])))
    const visibleOnly = settingsOf({ rowsVisibleOnly: true })
    expect(fingerprint(hidden, visibleOnly, '1')).not.toBe(fingerprint(workbook([[1]]), visibleOnly, '1'))
  })

  test('does not change with a sheet of ours', () => {
    const { sheets, grids } = workbook([[1]])
    const ours = { title: 'Scores', ours: 'SCORES', visible: true }
    const written: Snapshot = {
      sheets: [...sheets, ours],
      grids: [...grids, ...workbook([['Throughline: scores']], { sheet: 'Scores' }).grids],
      namedRanges: [],
    }
    expect(print(written)).toBe(print(workbook([[1]])))
  })
})

function of(cells: readonly (readonly Cell[])[]): string {
  return print(workbook(cells))
}

function print(snapshot: Snapshot): string {
  return fingerprint(snapshot, settingsOf(), '1')
}

function workbook(cells: readonly (readonly Cell[])[], part: Partial<Grid> = {}): Snapshot {
  const grid: Grid = {
    sheet: 'Data',
    top: 0,
    left: 0,
    cells,
    formats: cells[0]!.map(() => 'general'),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...part,
  }
  return { sheets: [{ title: grid.sheet, ours: null, visible: true }], grids: [grid], namedRanges: [] }
}
