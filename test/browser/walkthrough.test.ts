import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { openPane, type PaneOptions } from './openPane.ts'

const draft = `
  Scorecard
  | Name | CSAT |
  | Ana  | 92   |
  | Ben  | 81   |
  | Cleo | 85   |
  | Dan  | 70   |
  | Eve  | 77   |
`

async function openWalkthrough(options: PaneOptions): Promise<Page> {
  const page = await openPane(options)
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('getting started')
  await page.keyboard.press('Enter')
  await page.getByRole('tabpanel', { name: 'Getting Started' }).waitFor()
  return page
}

/** The steps that are ticked. */
const done = async (page: Page) =>
  (await page.locator('.tl-step-head').allInnerTexts()).flatMap((text, index) =>
    text.includes('done') ? [index + 1] : [],
  )
const open = (page: Page) => page.locator('.tl-step-head[aria-expanded=true] .tl-step-title').allInnerTexts()

test('a sheet is checked, computed, agreed and written, step by step', async () => {
  const page = await openWalkthrough({ workbook: draft })
  expect(await open(page)).toEqual(['Start from your own sheet'])
  await axe(page)
  await page.getByRole('button', { name: 'Read this workbook' }).click()
  await expect.poll(() => done(page)).toEqual([1, 2, 3])
  expect(await open(page)).toEqual(['Compute scores'])
  await page.getByRole('button', { name: 'Compute scores', exact: true }).last().click()
  await expect.poll(() => open(page)).toEqual(['Agree the plan'])
  await axe(page)
  await page.getByRole('button', { name: 'Show the proposals' }).click()
  await page.getByRole('tabpanel', { name: /^Problems/ }).waitFor()
  expect(await page.locator('[aria-current=true]').innerText()).toContain('proposed from the values of 5 people')
})

test('tables are chosen by keyboard and added, and what is recognized is ticked', async () => {
  const page = await openWalkthrough({ workbook: '\n  Sheet1\n  | Hello |\n' })
  await page.getByRole('button', { name: 'Or add tables to fill in' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Choose tables…' }).focus()
  await page.keyboard.press('Enter')
  await axe(page)
  await page.getByRole('checkbox', { name: /^Scorecard/ }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('checkbox', { name: /^Ratings/ }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Add 2 tables' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => done(page)).toEqual([1, 2, 3])
  const titles = await page.evaluate(() => globalThis.paneHost.book.snapshot().sheets.map(({ title }) => title))
  expect(titles).toEqual(['Sheet1', 'Scorecard', 'Ratings'])
})

test('where no table is recognized the overview shows the steps, and before the first run it leads to them', async () => {
  const page = await openPane({ workbook: '\n  Sheet1\n  | Hello |\n' })
  await page.getByRole('button', { name: 'How to get started' }).click()
  await page.getByRole('tabpanel', { name: 'Getting Started' }).waitFor()
  await page.getByRole('tab', { name: 'Overview' }).click()
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page.getByRole('heading', { name: 'Getting Started' }).waitFor()
  expect(await open(page)).toEqual(['Start from your own sheet'])
  await axe(page)
})

const looks = [
  { place: 'sheets', width: 300, theme: 'dark' },
  { place: 'excel', width: 350, height: 378, theme: 'light' },
  { place: 'workbench', width: 320, theme: 'light', forcedColors: true },
] as const

for (const look of looks) {
  test(`every step fits: ${JSON.stringify(look)}`, async () => {
    const page = await openWalkthrough({ workbook: draft, ...look })
    for (const step of await page.locator('.tl-step-head').all()) {
      if ((await step.getAttribute('aria-expanded')) === 'false') await step.click()
      expect(await page.getByRole('tabpanel').evaluate(view => view.scrollWidth - view.clientWidth)).toBe(0)
      await axe(page)
    }
  })
}

test('text at twice its size is cut nowhere', async () => {
  const page = await openWalkthrough({ workbook: draft })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await page.getByRole('tabpanel').evaluate(view => view.scrollWidth - view.clientWidth)).toBe(0)
})
