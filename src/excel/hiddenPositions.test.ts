import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excelSimulator, loadLibrary } from '../../test/fakes/excel/excelSimulator.ts'
import { simBookOf } from '../../test/fakes/excel/simBook.ts'
import { hiddenPositions } from './hiddenPositions.ts'

const library = loadLibrary()

/** The hidden rows that are found among so many, and in how many requests. */
async function found(hiddenRows: readonly number[], rows: number) {
  const book = simBookOf({ sheets: [{ title: 'Team', rows: [], hiddenRows }] })
  const { excel, exchanges } = excelSimulator(book, { platform: 'web', api: '1.13' }, library)
  const range = { top: 0, left: 0, bottom: rows - 1, right: 3 }
  const [positions] = await excel.run(context =>
    hiddenPositions(context, [{ sheet: 'Team', range, of: 'rowHidden', hidden: null }]),
  )
  return { positions, requests: exchanges.length }
}

test('exactly the hidden rows are found', async () => {
  const rows = fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(rows, async hidden => {
      const { positions } = await found(hidden, 500)
      expect(positions).toEqual([...hidden].sort((a, b) => a - b))
    }),
    { numRuns: 20 },
  )
})

test('one hidden row among 100,000 takes a handful of requests', async () => {
  const { positions, requests } = await found([77_777], 100_000)
  expect(positions).toEqual([77_777])
  expect(requests).toBeLessThan(8)
})
