import { expect, test } from 'vitest'
import { computeBeside } from './computeBeside.ts'

const snapshot = { sheets: [], grids: [], namedRanges: [] }
const options = { set: new Map<string, string>(), at: '', host: 'sheets' }

test.each([
  ['the script is not known', ''],
  // As here, where there is none.
  ['no worker can be started', 'answer()'],
])('where %s, the page computes by itself', async (_, script) => {
  const compute = computeBeside(() => script)
  const { view } = await compute('remove', snapshot, options, { progress: () => undefined, cancelled: () => false })
  expect(view.first).toBe('No sheet of Throughline is in the workbook.')
})

test('what is cancelled is not computed after all', async () => {
  const watcher = { progress: () => undefined, cancelled: () => true }
  await expect(computeBeside(() => 'answer()')('remove', snapshot, options, watcher)).rejects.toThrow()
})
