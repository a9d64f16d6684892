import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankOf } from '../../../../test/rankOf.ts'
import { type SuppressedGrid, suppressedGrid } from './suppressedGrid.ts'

test('a small count hides three others, since each line would give it away', () => {
  const { cells, rows, columns, total } = suppressedGrid([
    [20, 3, 30],
    [25, 9, 40],
    [30, 12, 6],
  ])
  expect(cells).toEqual([
    [20, null, null],
    [25, 9, 40],
    [30, null, null],
  ])
  expect([rows, columns, total]).toEqual([[53, 74, 48], [75, 24, 76], 175])
})

test('counts of 5 and more, and zeros, are shown as they are', () => {
  const counts = [
    [5, 0],
    [7, 12],
  ]
  expect(suppressedGrid(counts)).toEqual({ cells: counts, rows: [5, 19], columns: [12, 12], total: 24 })
})

test('few people in one cell are hidden with every sum that would tell them', () => {
  expect(suppressedGrid([[3]])).toEqual({ cells: [[null]], rows: [null], columns: [null], total: null })
  expect(suppressedGrid([])).toEqual({ cells: [], rows: [], columns: [], total: 0 })
})

test('no hidden number follows from the shown ones: another table shows the same with a different number there', () => {
  const tables = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([height, width]) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 })), {
        minLength: width,
        maxLength: width,
      }),
      {
        minLength: height,
        maxLength: height,
      },
    ),
  )
  fc.assert(
    fc.property(tables, counts => {
      const grid = suppressedGrid(counts)
      const shown = unknownsOf(grid)
      counts.flat().forEach((count, place) => {
        if (count > 0 && count < 5) expect(shown.isHidden[place]).toBe(true)
      })
      for (const place of shown.hiddenPlaces) expect(follows(shown, place)).toBe(false)
    }),
  )
})

/** Each line of the table with its sum as an equation over all numbers, of which the hidden ones are unknown. */
function unknownsOf({ cells, rows, columns, total }: SuppressedGrid) {
  const whole = [...cells.map((row, i) => [...row, rows[i]!]), [...columns, total]]
  const width = whole[0]!.length
  const flat = whole.flat()
  const hiddenPlaces = flat.flatMap((value, place) => (value === null ? [place] : []))
  const lines = [
    ...whole.map((row, i) => row.map((_, j) => i * width + j)),
    ...whole[0]!.map((_, j) => whole.map((_, i) => i * width + j)),
  ]
  const equations = lines.map(line => hiddenPlaces.map(place => signOf(line, place)))
  const bodyHidden = cells.flat().map(value => value === null)
  return { hiddenPlaces, equations, isHidden: bodyHidden }
}

/** In a line the sum stands against its parts. */
function signOf(line: readonly number[], place: number): number {
  const at = line.indexOf(place)
  return at < 0 ? 0 : at === line.length - 1 ? -1 : 1
}

/** Whether the equations fix an unknown: whether its unit vector is a combination of their rows. */
function follows({ hiddenPlaces, equations }: ReturnType<typeof unknownsOf>, place: number): boolean {
  const unit = hiddenPlaces.map(each => (each === place ? 1 : 0))
  return rankOf(equations) === rankOf([...equations, unit])
}
