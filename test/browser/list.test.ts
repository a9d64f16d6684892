import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import type { Snapshot } from '../../src/core/cells/snapshot.ts'
import { axe } from './axe.ts'
import { openPane } from './openPane.ts'

/** A scorecard in which every person's value is an error. */
function errors(count: number): Snapshot {
  const people = Array.from({ length: count }, (_, i): readonly Cell[] => [`Person ${i}`, { error: '#DIV/0!' }])
  const cells: readonly (readonly Cell[])[] = [['Name', 'CSAT'], ['Target', 90], ...people]
  const grid = { sheet: 'Scorecard', top: 0, left: 0, cells, merges: [], hiddenRows: [], hiddenColumns: [] }
  return {
    sheets: [{ title: 'Scorecard', ours: null, visible: true }],
    grids: [{ ...grid, formats: ['general', 'general'] }],
    namedRanges: [],
  }
}

const lines = (page: Page) => page.getByRole('list', { name: 'Problems' }).getByRole('listitem')

test('of thousands of problems a few are in the page, and the last can be reached', async () => {
  const page = await openPane({ workbook: errors(3000) })
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
