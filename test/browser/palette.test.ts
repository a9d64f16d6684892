import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { openPane } from './openPane.ts'

const scorecard = `
  Scorecard
  | Name   | CSAT |
  | Target | 90   |
  | Ana    | 92   |
`

test('a command is found and run by keys alone, and the focus goes back', async () => {
  const page = await openPane({ workbook: scorecard })
  await page.getByRole('tab', { name: 'Explain' }).focus()
  await page.keyboard.press('Control+Shift+P')
  const dialog = page.getByRole('dialog', { name: 'Commands' })
  await dialog.waitFor()
  await page.keyboard.type('compu')
  const chosen = dialog.getByRole('option', { selected: true })
  expect(await chosen.innerText()).toBe('Scores: Compute Scores')
  expect(await chosen.locator('mark').allInnerTexts()).toEqual(['Compu'])
  await axe(page)
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored/ })
    .waitFor()
  await dialog.waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Explain')
})

test('arrows choose round the list, and the field names the choice', async () => {
  const page = await openPane({ workbook: scorecard })
  await page.getByRole('button', { name: /^Run a command/ }).click()
  const options = page.getByRole('option')
  const count = await options.count()
  const active = () => page.getByRole('combobox').getAttribute('aria-activedescendant')
  expect(await active()).toBe(await options.first().getAttribute('id'))
  await page.keyboard.press('ArrowUp')
  expect(await active()).toBe(await options.nth(count - 1).getAttribute('id'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await active()).toBe(await options.nth(1).getAttribute('id'))
})

test('what was run last stands first, also the next time', async () => {
  const page = await openPane({ workbook: scorecard, memory: [['recent', 'template show-calibrate']] })
  await page.getByRole('button', { name: /^Run a command/ }).click()
  const texts = await page.getByRole('option').allInnerTexts()
  expect(texts.slice(0, 2)).toEqual(['Start: Add Empty Tables\nrecently used', 'Go: Show Calibrate\nrecently used'])
  await page.getByRole('option', { name: /Show Explain/ }).click()
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Explain')
  expect(await page.evaluate(() => globalThis.paneHost.kept.get('recent'))).toBe('show-explain template show-calibrate')
})

test('what cannot be used says why, stands last and does nothing', async () => {
  const page = await openPane({ workbook: scorecard })
  await page.getByRole('button', { name: /^Run a command/ }).click()
  await page.keyboard.type('undo')
  const option = page.getByRole('option', { name: /Undo the Last Change/ })
  expect(await option.getAttribute('aria-disabled')).toBe('true')
  expect(await option.innerText()).toContain('Nothing was changed from here yet.')
  await page.keyboard.press('Enter')
  expect(await page.getByRole('dialog').isVisible()).toBe(true)
})

test('commands of the place are there; letters that fit nothing say so; Escape and a click beside it close it', async () => {
  const page = await openPane({ workbook: scorecard })
  const open = page.getByRole('button', { name: /^Run a command/ })
  await open.click()
  await page.keyboard.type('save')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => globalThis.paneHost.ownRuns)).toEqual(['save'])
  await open.click()
  await page.keyboard.type('zzzz')
  await page.getByText('No command has these letters.').waitFor()
  await axe(page)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await open.click()
  await page.mouse.click(160, 690)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
})
