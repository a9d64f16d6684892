import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zipSheet } from '../../../../test/zipParts.ts'
import { address } from '../../../core/cells/address.ts'
import type { Cell } from '../../../core/cells/cell.ts'
import { readXlsx } from '../readXlsx.ts'
import { setCells } from './setCells.ts'

/** A row of a file: null is no row, otherwise its cells from left to right; a cell of null is not there. */
type FileRow = {
  readonly numbered: boolean
  readonly cells: readonly ({ readonly value: number; readonly addressed: boolean } | null)[]
} | null

const fileRows = fc.array(
  fc.option(
    fc.record({
      numbered: fc.boolean(),
      cells: fc.array(fc.option(fc.record({ value: fc.integer(), addressed: fc.boolean() })), { maxLength: 5 }),
    }),
  ),
  { maxLength: 6 },
)

const values: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0),
  fc.string({ unit: 'binary', minLength: 1 }).filter(text => !text.startsWith('#') && text.trim() !== ''),
  fc.boolean(),
  fc.constant(null),
)

const changesOf = fc.array(fc.record({ row: fc.nat(8), column: fc.nat(7), value: values }), {
  minLength: 1,
  maxLength: 12,
})

test('cells that were set are read back, and no other cell changes', () => {
  fc.assert(
    fc.property(fileRows, changesOf, (rows, changes) => {
      const expected = new Map<string, Cell>()
      rows.forEach((row, index) => {
        row?.cells.forEach((cell, column) => {
          if (cell !== null) expected.set(address({ row: index, column }), cell.value)
        })
      })
      for (const change of changes) expected.set(address(change), change.value)
      const { xml } = setCells(sheetXml(rows), 'sheet1.xml', 'Sheet1', changes, value => value)
      expect(cellsIn(xml)).toEqual(new Map([...expected].filter(([, value]) => value !== null).sort(byAddress)))
    }),
    { numRuns: 500 },
  )
})

function sheetXml(rows: readonly FileRow[]): string {
  const tags = rows.map((row, index) => {
    if (row === null) return ''
    const cells = row.cells.map((cell, column) => {
      if (cell === null) return ''
      // Only a cell that follows another directly may go without its address.
      const implied = !cell.addressed && (column === 0 || row.cells[column - 1] !== null)
      return `<c${implied ? '' : ` r="${address({ row: index, column })}"`}><v>${cell.value}</v></c>`
    })
    const implied = !row.numbered && (index === 0 || rows[index - 1] !== null)
    const number = implied ? '' : ` r="${index + 1}"`
    return cells.length === 0 ? `<row${number}/>` : `<row${number}>${cells.join('')}</row>`
  })
  return `<worksheet><dimension ref="A1"/><sheetData>${tags.join('')}</sheetData></worksheet>`
}

function cellsIn(xml: string): Map<string, Cell> {
  const grid = readXlsx(zipSheet(xml)).grids[0]
  const found = (grid?.cells ?? []).flatMap((cells, row) =>
    cells.map((value, column): [string, Cell] => [
      address({ row: row + (grid?.top ?? 0), column: column + (grid?.left ?? 0) }),
      value,
    ]),
  )
  return new Map(found.filter(([, value]) => value !== null).sort(byAddress))
}

function byAddress([a]: readonly [string, Cell], [b]: readonly [string, Cell]): number {
  return a < b ? -1 : 1
}
