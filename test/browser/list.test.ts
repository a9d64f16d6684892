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

test('what is read stays where it is while lines above it turn out to be higher than was thought', async () => {
  const page = await openPane({ workbook: scorecardOfErrors(500), width: 300 })
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page
    .getByRole('button', { name: /findings$/ })
    .first()
    .click()
  const jumps = await page.getByRole('tabpanel').evaluate(async view => {
    const frame = () => new Promise<number>(requestAnimationFrame)
    const middle = () => {
      const { top, height } = view.getBoundingClientRect()
      const lines = [...view.querySelectorAll<HTMLElement>('.tl-virtual-line')]
      return lines.find(line => line.getBoundingClientRect().bottom > top + height / 2)!
    }
    // Larger text makes lines higher than the estimate, and those above were never in the page.
    document.documentElement.style.fontSize = '150%'
    view.scrollTop = view.scrollHeight / 2
    await frame()
    await frame()
    const jumps: number[] = []
    for (let step = 0; step < 40; step++) {
      const line = middle()
      const before = line.getBoundingClientRect().top
      view.scrollTop -= 60
      await frame()
      await frame()
      jumps.push(Math.abs(line.getBoundingClientRect().top - before - 60))
    }
    return jumps
  })
  expect(Math.max(...jumps)).toBeLessThan(2)
})
