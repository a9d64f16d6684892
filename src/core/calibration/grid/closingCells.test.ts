import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suppressedGrid } from './suppressedGrid.ts'

test('two hidden counts of one do not follow from their sum of two', () => {
  // With both shown as hidden beside a sum, each could only be 1.
  const { cells, rows } = suppressedGrid([
    [1, 1, 30],
    [20, 40, 30],
  ])
  expect(cells[0]!.slice(0, 2)).toEqual([null, null])
  expect(rows[0] === null || cells[0]![2] === null).toBe(true)
})

test('each hidden count could be another, though nobody hidden is less than 1', () => {
  const tables = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([height, width]) => {
    const count = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 30 }))
    return fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
  })
  fc.assert(
    fc.property(tables, counts => {
      const known = suppressedGrid(counts)
      const places = known.cells.flatMap((row, i) =>
        row.flatMap((shown, j) => (shown === null ? [[i, j] as const] : [])),
      )
      const changing = new Set<number>()
      for (const changes of everyChange(places.length)) {
        if (places.some(([i, j], k) => counts[i]![j]! + changes[k]! < 1)) continue
        if (!keepsSums(known, places, changes)) continue
        changes.forEach((change, k) => {
          if (change !== 0) changing.add(k)
        })
      }
      expect(changing.size).toBe(places.length)
    }),
    { numRuns: 60 },
  )
})

/** Every way to change so many numbers by one or not at all. */
function everyChange(length: number): readonly (readonly number[])[] {
  return Array.from({ length: 3 ** length }, (_, way) =>
    Array.from({ length }, (_, place) => (Math.floor(way / 3 ** place) % 3) - 1),
  )
}

/** Whether no sum that is shown would be another. */
function keepsSums(
  { rows, columns, total }: ReturnType<typeof suppressedGrid>,
  places: readonly (readonly [row: number, column: number])[],
  changes: readonly number[],
): boolean {
  const changeOf = (isIn: (place: readonly [number, number]) => boolean) =>
    changes.reduce((sum, change, k) => (isIn(places[k]!) ? sum + change : sum), 0)
  return (
    rows.every((sum, i) => sum === null || changeOf(([row]) => row === i) === 0) &&
    columns.every((sum, j) => sum === null || changeOf(([, column]) => column === j) === 0) &&
    (total === null || changeOf(() => true) === 0)
  )
}
