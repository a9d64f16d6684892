import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { scorecardOfErrors } from '../fakes/pane/scorecardOfErrors.ts'
import { axe } from './axe.ts'
import { openPane } from './openPane.ts'

const lines = (page: Page) => page.getByRole('list', { name: 'Problems' }).getByRole('listitem')

test('of thousands of problems a few are in the page, and the last can be reached', async () => {
  const page = await openPane({ workbook: scorecardOfErrors(3000) })
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page
    .getByRole('button', { name: /findings$/ })
    .first()
    .click()
  expect(await lines(page).count()).toBeLessThan(60)
  const whole = Number(await lines(page).first().getAttribute('aria-setsize'))
  expect(whole).toBeGreaterThanOrEqual(3000)
  await axe(page)
  const view = page.getByRole('tabpanel')
  // Lines are measured as they come into view, so that the end moves while one scrolls there.
  await expect
    .poll(async () => {
      await view.evaluate(element => element.scrollTo(0, element.scrollHeight))
      const place = await lines(page).last().getAttribute('aria-posinset')
      const last = await lines(page)
        .last()
        .evaluate(line => line.getBoundingClientRect().bottom)
      const end = await view.evaluate(element => element.getBoundingClientRect().bottom)
      return { place, below: Math.round(last - end) }
    })
    .toEqual({ place: String(whole), below: 0 })
})
