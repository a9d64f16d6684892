import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankOf } from '../../../../test/rankOf.ts'
import { suppressedGrid } from './suppressedGrid.ts'
import { suppressedGrids } from './suppressedGrids.ts'

const byEvidence = [
  [0, 12, 9],
  [3, 8, 6],
]
const byRater = [
  [0, 10, 8],
  [2, 10, 7],
  [1, 0, 0],
]
const totals = [3, 20, 15]

test('a rating that few people have is hidden in every table, with what another table would tell of it', () => {
  const [evidence, rater] = suppressedGrids([byEvidence, byRater], totals)
  for (const { columns, cells } of [evidence!, rater!]) {
    expect(columns[0]).toBeNull()
    expect(cells.map(row => row[0]!).filter(count => count !== null && count > 0)).toEqual([])
  }
  expect([evidence, rater].map(grid => grid!.columns.filter(sum => sum === null).length)).toEqual([2, 2])
})

test('people whom one table leaves out are not what is left of another', () => {
  // Three people have no score: without the row of them, 20 − 8 − 9 would tell how many.
  const [partial] = suppressedGrids([[[8], [9]], [[20]]], [20])
  expect(partial!.cells).toContainEqual([null])
  expect(suppressedGrid([[8], [9]]).cells).toEqual([[8], [9]])
})

/** People by three traits, of which the last may be missing, and by rating. */
const people = fc.array(
  fc.record({
    traits: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: -1, max: 1 })),
    rating: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 120 },
)

test('no hidden number of any table follows from all that is shown', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 2, max: 8 }), (drawn, least) => {
      const { tables, sums } = countsOf(drawn)
      const grids = suppressedGrids(tables, sums, least)
      const { unknown, equations } = systemOf(grids, tables)
      const rank = rankOf(equations)
      const isSmall = smallOthers(tables, sums, least)
      for (const [name, place] of unknown) {
        // How many others there are may be seen where they are none or many.
        if (name.includes('others') && !isSmall(name)) continue
        const unit = Array.from({ length: unknown.size }, (_, at) => (at === place ? 1 : 0))
        expect(rankOf([...equations, unit]), name).toBe(rank + 1)
      }
      tables.forEach((table, t) => {
        table.forEach((row, i) => {
          row.forEach((count, j) => {
            const shown = grids[t]!.cells[i]![j]
            expect(shown === null || shown === count).toBe(true)
            if (count > 0 && count < least) expect(shown).toBeNull()
          })
        })
      })
    }),
    { numRuns: 100 },
  )
})

/** Whether a number of those without a row, by its name in the system, is one to hide. */
function smallOthers(tables: readonly (readonly (readonly number[])[])[], sums: readonly number[], least: number) {
  const rest = sums.map((sum, j) => tables[2]!.reduce((left, row) => left - row[j]!, sum))
  const all = rest.reduce((total, count) => total + count, 0)
  return (name: string) => {
    const count = name.endsWith('all') ? all : rest[Number(name.split(' ')[2])]!
    return count > 0 && count < least
  }
}

type Drawn = readonly { readonly traits: readonly number[]; readonly rating: number }[]

function countsOf(drawn: Drawn) {
  const ratings = [0, 1, 2, 3]
  const count = (of: Drawn) => ratings.map(rating => of.filter(each => each.rating === rating).length)
  const heights = [3, 4, 2]
  return {
    tables: heights.map((height, trait) =>
      Array.from({ length: height }, (_, value) => count(drawn.filter(({ traits }) => traits[trait] === value))),
    ),
    sums: count(drawn),
  }
}

/**
 * What somebody knows who sees all tables: the shown numbers, and that lines add up to their sums. Sums of columns are
 * the same in all tables; whoever has no row stands in one more row, of which nothing is shown.
 */
function systemOf(grids: ReturnType<typeof suppressedGrids>, tables: readonly (readonly (readonly number[])[])[]) {
  const unknown = new Map<string, number>()
  const equations: number[][] = []
  const terms: (readonly (readonly [name: string, shown: number | null, sign: number])[])[] = []
  grids.forEach(({ cells, rows, columns, total }, t) => {
    const missing = tables[t]!.length < 3 && t === 2
    const others = (name: string) => (missing ? [[`${t} others ${name}`, null, 1] as const] : [])
    cells.forEach((row, i) => {
      terms.push([...row.map((shown, j) => [`${t} ${i} ${j}`, shown, 1] as const), [`${t} row ${i}`, rows[i]!, -1]])
    })
    columns.forEach((sum, j) => {
      terms.push([
        ...cells.map((row, i) => [`${t} ${i} ${j}`, row[j]!, 1] as const),
        ...others(String(j)),
        [`column ${j}`, sum, -1],
      ])
    })
    terms.push([...rows.map((sum, i) => [`${t} row ${i}`, sum, 1] as const), ...others('all'), ['total', total, -1]])
    if (missing)
      terms.push([...columns.map((_, j) => [`${t} others ${j}`, null, 1] as const), [`${t} others all`, null, -1]])
  })
  for (const [name, shown] of terms.flat()) if (shown === null && !unknown.has(name)) unknown.set(name, unknown.size)
  for (const line of terms) {
    const equation = new Array<number>(unknown.size).fill(0)
    for (const [name, shown, sign] of line) if (shown === null) equation[unknown.get(name)!]! += sign
    equations.push(equation)
  }
  return { unknown, equations }
}
