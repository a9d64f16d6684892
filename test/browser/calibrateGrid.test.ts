import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { wholeHeight, wide } from './fits.ts'
import { openPane, type PaneOptions } from './openPane.ts'
import { tabTo } from './tabTo.ts'
import { compareRatings, showView } from './views.ts'

const example = 'customer-success.xlsx'

async function compared(options: PaneOptions = {}): Promise<Page> {
  const page = await openPane({ workbook: example, ...options })
  await compareRatings(page)
  return page
}

const titles = (page: Page) => page.evaluate(() => globalThis.paneHost.book.snapshot().sheets.map(({ title }) => title))
const focusedLabel = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

async function openAll(page: Page): Promise<void> {
  const closed = page.locator('.tl-fold-head[aria-expanded=false]')
  while ((await closed.count()) > 0) await closed.first().click()
}

describe('the grid', () => {
  test('by keys alone: one stop, arrows move, Enter lists the people of a cell, one of whom is explained', async () => {
    const page = await compared()
    await tabTo(page, /rated 1 Below/)
    const top = await focusedLabel(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const label = await focusedLabel(page)
    expect(label).not.toBe(top)
    expect(label).toMatch(/^Meets, rated 3 Meets: \d+ people$/)
    await page.keyboard.press('End')
    expect(await focusedLabel(page)).toMatch(/rated 4 Exceeds/)
    await page.keyboard.press('ArrowRight')
    expect(await focusedLabel(page)).toMatch(/rated 4 Exceeds/)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    const count = Number(/\d+/.exec(label.split(':')[1] ?? '')?.[0])
    await page.getByRole('heading', { name: label }).waitFor()
    await page.getByRole('button', { name: `All ${count}` }).click()
    const list = page.locator('.tl-section').first().getByRole('listitem')
    expect(await list.count()).toBe(count)
    const name = await list.first().getByRole('button').first().innerText()
    await list.first().getByRole('button').first().click()
    await page.getByText('Where the points come from').waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe(name)
    await showView(page, 'calibrate')
    await page.getByRole('heading', { name: label }).waitFor()
  })

  test('the same people are counted by rater and by potential; every finding has its numbers, and no word judges', async () => {
    const page = await compared()
    const sum = async () =>
      (await page.locator('.tl-heat-cell').allInnerTexts()).reduce((sum, text) => sum + (Number(text) || 0), 0)
    const byEvidence = await sum()
    expect(byEvidence).toBeGreaterThan(30)
    await page.getByRole('button', { name: 'Rater', exact: true }).click()
    expect(await sum()).toBeGreaterThanOrEqual(byEvidence)
    await page.getByRole('button', { name: 'Potential', exact: true }).click()
    expect(await page.locator('.tl-heat-table tbody tr').count()).toBe(3)
    await openAll(page)
    for (const name of ['Raters', 'Distribution', 'Use of the scale', 'Agreement', 'Before and after']) {
      await page.getByRole('region', { name: new RegExp(`^${name}`) }).waitFor()
    }
    const text = await page.getByRole('tabpanel').innerText()
    expect(text).not.toMatch(/bias|unfair|gaming|underperform|significan|prove|cause/i)
    expect(text).not.toMatch(/undefined|NaN|\[object|null\b/)
  })
})

test('axe finds nothing in any look, and nothing is too wide', async () => {
  const page = await compared()
  await page.locator('.tl-heat-cell').nth(6).click()
  await openAll(page)
  for (const width of [300, 320]) {
    await page.setViewportSize({ width, height: 700 })
    expect(await wide(page)).toEqual([])
  }
  await page.setViewportSize({ width: 300, height: await wholeHeight(page) })
  await axe(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await axe(page)
  await page.emulateMedia({ forcedColors: 'none' })
  // One run for all looks: it takes longer than they do.
  await page.locator('.tl-pane').evaluate(pane => Object.assign(pane.dataset, { theme: 'dark', place: 'sheets' }))
  await axe(page)
})

test('results are written on a yes; what names raters or people only where it is asked for, each time', async () => {
  const page = await compared()
  const before = await titles(page)
  await page.getByRole('button', { name: 'Write to the workbook…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Write to the workbook' })
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Distribution\s+new$/), expect.stringMatching(/^Calibration Grid/)]),
  )
  for (const box of await dialog.getByRole('checkbox').all()) expect(await box.isChecked()).toBe(false)
  await axe(page)
  await dialog.getByRole('checkbox', { name: /^Agenda, too/ }).check()
  await dialog.getByRole('button', { name: 'Write', exact: true }).click()
  await page.getByText(/^Written: /).waitFor()
  const written = (await titles(page)).filter(title => !before.includes(title))
  expect(written).toEqual(expect.arrayContaining(['Distribution', 'Calibration Grid', 'Agenda']))
  expect(written).not.toContain('Raters')
  await page.getByRole('button', { name: 'What is written, and who sees it' }).click()
  expect(await dialog.getByRole('checkbox', { name: /^Agenda, too/ }).isChecked()).toBe(false)
  await dialog.getByRole('button', { name: 'Not now' }).click()
  // After a change it says so, and compares again; the other views stand as they were.
  await page.evaluate(() => {
    const cell = { sheet: 'Ratings', row: 1, column: 3 }
    globalThis.paneHost.change({ kind: 'setCell', cell, value: 4, asked: true })
  })
  await page.getByRole('button', { name: 'Compute again' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Compared/ })
    .waitFor()
  expect(await page.getByRole('button', { name: 'Compute again' }).count()).toBe(0)
  await showView(page, 'overview')
  await page.getByRole('button', { name: 'Compute scores' }).waitFor()
})
