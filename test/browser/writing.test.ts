import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { openPane } from './openPane.ts'

const scorecard = `
  Scorecard
  | Name   | CSAT | Resolved |
  | Floor  | 70   | 10       |
  | Target | 90   | 20       |
  | Ana    | 92   | 22       |
  | Ben    | 60   |          |
`

async function computed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page.getByText('Up to date').waitFor()
}

const titles = (page: Page) => page.evaluate(() => globalThis.paneHost.book.snapshot().sheets.map(({ title }) => title))

/** How many rows Problems has that speak of Ben. */
const aboutBen = (page: Page) =>
  page.evaluate(
    () =>
      globalThis.paneHost.book
        .snapshot()
        .grids.find(({ sheet }) => sheet === 'Problems')
        ?.cells.filter(row => row.includes('Ben')).length,
  )

test('nothing is written before the yes, which is remembered; what was written can be shown and taken back', async () => {
  const page = await openPane({ workbook: scorecard })
  await computed(page)
  expect(await titles(page)).toEqual(['Scorecard'])
  await page.getByRole('button', { name: 'Write to the workbook…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Write to the workbook' })
  await dialog.getByText('Everyone who can open this file. 2 of them are scored here too.').waitFor()
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(
    ['Scores', 'Score Detail', 'Problems', 'Run Log'].map(title => expect.stringMatching(`^${title}\\s+new$`)),
  )
  await axe(page)
  await dialog.getByRole('button', { name: 'Not now' }).click()
  expect(await page.evaluate(() => globalThis.paneHost.kept.has('write.yes'))).toBe(false)
  await page.getByRole('button', { name: 'Write to the workbook…' }).click()
  await dialog.getByRole('button', { name: 'Write', exact: true }).click()
  await page.getByText('Written: Scores, Score Detail, Problems, Run Log.').waitFor()
  expect(await titles(page)).toEqual(['Scorecard', 'Scores', 'Score Detail', 'Problems', 'Run Log'])
  await page.getByRole('button', { name: 'Go to Scores' }).click()
  expect(await page.evaluate(() => globalThis.paneHost.book.revealed)).toEqual([{ sheet: 'Scores', row: 0, column: 0 }])
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('undo the last')
  await page.keyboard.press('Enter')
  await page.getByText('Taken back: Written to the workbook.').waitFor()
  expect(await titles(page)).toEqual(['Scorecard'])
  await page.getByRole('button', { name: 'Write to the workbook', exact: true }).click()
  await page.getByText('Written: Scores').waitFor()
  expect(await dialog.count()).toBe(0)
})

test('once agreed, who sees the sheets is shown on request, and which of ours are replaced', async () => {
  const page = await openPane({ workbook: scorecard, memory: [['write.yes', 'yes']] })
  await computed(page)
  await page.getByRole('button', { name: 'Write to the workbook', exact: true }).click()
  await page.getByText('Written: Scores').waitFor()
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('compute scores')
  await page.keyboard.press('Enter')
  await page.getByText('Up to date').waitFor()
  await page.getByRole('button', { name: 'What is written, and who sees it' }).click()
  expect(await page.getByRole('dialog').getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^Scores\s+replaced$/),
    expect.stringMatching(/^Score Detail\s+replaced$/),
    expect.stringMatching(/^Problems\s+replaced$/),
    expect.stringMatching(/^Run Log\s+one more line$/),
  ])
})

test('findings about people are written only where they are asked for, each time', async () => {
  const page = await openPane({ workbook: scorecard })
  await computed(page)
  const write = async (also: boolean): Promise<void> => {
    await page.getByRole('button', { name: also ? 'Write to the workbook…' : 'What is written' }).click()
    const box = page.getByRole('checkbox', { name: /^Findings about people, too/ })
    expect(await box.isChecked()).toBe(false)
    if (also) await box.check()
    await page.getByRole('dialog').getByRole('button', { name: 'Write', exact: true }).click()
    await page.getByText('Written: Scores').waitFor()
  }
  await write(true)
  expect(await aboutBen(page)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await write(false)
  expect(await aboutBen(page)).toBe(0)
})

test('a write that is cancelled is not told as done', async () => {
  const page = await openPane({ workbook: scorecard, memory: [['write.yes', 'yes']] })
  await computed(page)
  await page.evaluate(() => {
    globalThis.letGo = globalThis.paneHost.hold()
  })
  await page.getByRole('button', { name: 'Write to the workbook', exact: true }).click()
  await page.getByRole('progressbar', { name: 'Writing to the workbook' }).waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('Stopping').waitFor()
  await page.evaluate(() => globalThis.letGo())
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  expect(await page.getByText('Written:').count()).toBe(0)
})
