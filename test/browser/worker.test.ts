import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPane } from './openPane.ts'

async function computed(page: Page): Promise<unknown> {
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored/ })
    .waitFor()
  await page.getByRole('tab', { name: 'Problems' }).click()
  return page.getByRole('tabpanel').innerText()
}

test('a worker computes what the page computes', async () => {
  const [here, there] = [
    await openPane({ workbook: 'five-tables.xlsx' }),
    await openPane({ workbook: 'five-tables.xlsx', worker: true }),
  ]
  const result = await computed(here)
  expect(there.workers()).toEqual([])
  expect(await computed(there)).toEqual(result)
})
