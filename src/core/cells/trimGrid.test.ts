import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, isBlank } from './cell.ts'
import type { Grid } from './grid.ts'
import { trimGrid } from './trimGrid.ts'

const sheet = (cells: readonly (readonly Cell[])[], more: Partial<Grid> = {}): Grid => ({
  sheet: 'Scores',
  top: 0,
  left: 0,
  cells,
  formats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...more,
})

describe('trimGrid', () => {
  test('rows become equally long, and blank rows and columns around them go', () => {
    const grid = trimGrid(sheet([[], ['', null, ' '], [null, 'Name', 'CSAT', null], ['', 'Ana'], [null, '  ']]))
    expect(grid).toEqual(
      sheet(
        [
          ['Name', 'CSAT'],
          ['Ana', null],
        ],
        { top: 2, left: 1, formats: ['general', 'general'] },
      ),
    )
  })

  test('a blank row between stays', () => {
    expect(trimGrid(sheet([['a'], [], ['b']]))?.cells).toEqual([['a'], [null], ['b']])
  })

  test('a blank sheet is null', () => {
    expect(trimGrid(sheet([]))).toBeNull()
    expect(trimGrid(sheet([[null, ''], ['\t']]))).toBeNull()
  })

  test('zero and false are content; text keeps its spaces; error names are errors; -0 is 0', () => {
    expect(trimGrid(sheet([[0, false, ' a ', '#NV', '#DIV/0! ', -0]]))?.cells).toEqual([
      [0, false, ' a ', { error: '#N/A' }, '#DIV/0! ', 0],
    ])
  })

  test('formats, merges and hidden places follow the content', () => {
    const grid = trimGrid(
      sheet([[null, 1, 2]], {
        top: 4,
        left: 2,
        formats: ['date', 'percent'],
        merges: [
          { top: 4, left: 4, bottom: 4, right: 9 },
          { top: 3, left: 3, bottom: 4, right: 3 },
          { top: 9, left: 3, bottom: 9, right: 4 },
        ],
        hiddenRows: [9, 4, 4],
        hiddenColumns: [4, 3, 2],
      }),
    )
    expect(grid).toEqual(
      sheet([[1, 2]], {
        top: 4,
        left: 3,
        formats: ['percent', 'general'],
        merges: [
          { top: 3, left: 3, bottom: 4, right: 3 },
          { top: 4, left: 4, bottom: 4, right: 9 },
        ],
        hiddenRows: [4],
        hiddenColumns: [3, 4],
      }),
    )
    expect(trimGrid(sheet([[1]], { hiddenRows: null, hiddenColumns: null }))).toMatchObject({
      hiddenRows: null,
      hiddenColumns: null,
    })
  })

  const cells = fc.array(fc.array(fc.constantFrom<Cell>(null, '', ' ', 'x', 0, true, '#N/A', { error: '#REF!' })))

  test('normal form stays as it is', () => {
    fc.assert(
      fc.property(cells, rows => {
        const grid = trimGrid(sheet(rows))
        if (grid !== null) expect(trimGrid({ ...grid, formats: grid.formats })?.cells).toEqual(grid.cells)
      }),
    )
  })

  test('every cell that is not blank stands where it stood', () => {
    fc.assert(
      fc.property(cells, rows => {
        const grid = trimGrid(sheet(rows))
        const found = (grid?.cells ?? []).flat().filter(cell => !isBlank(cell)).length
        expect(found).toBe(rows.flat().filter(cell => !isBlank(cell)).length)
        rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            if (isBlank(cell)) return
            const kept = grid?.cells[r - grid.top]?.[c - grid.left]
            expect(kept).toEqual(cell === '#N/A' ? { error: '#N/A' } : cell)
          })
        })
      }),
    )
  })
})
