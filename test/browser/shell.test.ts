import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { openPane } from './openPane.ts'

test('the pane shows, computes and finds problems', async () => {
  const page = await openPane({ workbook: 'support-scorecard.xlsx' })
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
  await axe(page)
  await page.getByRole('tab', { name: /^Problems/ }).click()
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(5)
  await axe(page)
})
