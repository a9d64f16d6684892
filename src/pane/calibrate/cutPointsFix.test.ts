import { expect, test } from 'vitest'
import type { RatingStep } from '../../core/calibration/result/ratingStep.ts'
import type { Cell } from '../../core/cells/cell.ts'
import type { Block } from '../../core/tables/block.ts'
import { cutPointsFix } from './cutPointsFix.ts'

const steps = ['Below', 'Meets', 'Exceeds'].map(
  (label, index): RatingStep => ({ rating: index + 1, label, guideline: null, evidenceFrom: null }),
)

const scale = (headers: readonly (readonly [header: string, column: string | null])[]): Block => ({
  table: 'scale',
  sheet: 'Bands',
  by: 'headers',
  headerTop: 2,
  headerBottom: 2,
  body: { top: 3, bottom: 5, left: 1, right: headers.length },
  caption: null,
  headers: headers.map(([header, column], at) => ({
    header,
    column,
    cell: { sheet: 'Bands', row: 2, column: 1 + at },
  })),
})

/** Rows of the Scale stand from the highest. */
const host = { cells: async (): Promise<readonly (Cell | undefined)[]> => [3, '2', 1] }

const set = (row: number, column: number, value: string | number) => ({
  kind: 'setCell',
  cell: { sheet: 'Bands', row, column },
  value,
  asked: true,
})

test('each rating but the lowest gets its cut in its own row', async () => {
  const block = scale([
    ['Nr.', 'rating'],
    ['From', 'evidenceFrom'],
    ['Name', 'label'],
  ])
  const { edits } = await cutPointsFix(host, [block], steps, [60, 90])
  expect(edits).toEqual([set(3, 2, 90), set(4, 2, 60)])
})

test('a Scale without the column gets it after its last one', async () => {
  const block = scale([
    ['Rating', 'rating'],
    ['Label', 'label'],
  ])
  const { edits } = await cutPointsFix(host, [block], steps, [60, 90])
  expect(edits).toEqual([set(2, 3, 'Evidence From'), set(3, 3, 90), set(4, 3, 60)])
})

test('without a Scale there is a new one, its lowest band open below', async () => {
  const [edit, ...others] = (await cutPointsFix(host, [], steps, [60, 90])).edits
  expect(others).toEqual([])
  if (edit?.kind !== 'appendRows') throw new Error('Rows are added')
  expect({ sheet: edit.sheet, asked: edit.asked }).toEqual({ sheet: 'Scale', asked: true })
  const at = (header: string) => edit.rows.map(row => row[edit.headers.indexOf(header)])
  expect(at('Rating')).toEqual([1, 2, 3])
  expect(at('Label')).toEqual(['Below', 'Meets', 'Exceeds'])
  expect(at('Evidence From')).toEqual([null, 60, 90])
})
