import { expect, test } from 'vitest'
import { axe } from '../../browser/axe.ts'
import { builtExcel, openBuilt } from './openBuilt.ts'
import { changeCell } from './simContainer.ts'

const folder = builtExcel()

test('the built pane starts in Excel, computes, shows a problem at its cell, and knows when results are stale', async () => {
  const { page, book, faults } = await openBuilt(folder)
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page
    .getByRole('button', { name: /^Team!?.*C3|C3/ })
    .first()
    .click()
  await expect.poll(() => book.active).toEqual({ sheet: 'Team', row: 2, column: 2 })
  await changeCell(page)
  await page.getByRole('status').filter({ hasText: 'Changed since' }).waitFor()
  expect(await page.getByRole('main').getAttribute('data-theme')).toBe('dark')
  expect(faults).toEqual([])
})

test('a button of the ribbon opens the pane with its command, which runs at once', async () => {
  const { page, faults } = await openBuilt(folder, { path: 'taskpane.html?command=score' })
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
  expect(faults).toEqual([])
})

test('results are written from the pane, and the yes to it is remembered in the workbook', async () => {
  const { page, book, faults } = await openBuilt(folder)
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page.getByRole('button', { name: 'Write to the workbook…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Write/ })
    .click()
  const titles = () => book.sheets.map(({ title }) => title)
  await expect.poll(titles, { timeout: 20_000 }).toEqual(['Team', 'Scores', 'Score Detail', 'Problems', 'Run Log'])
  await expect.poll(() => book.settings.has('Throughline.adding'), { timeout: 20_000 }).toBe(false)
  expect(book.settings.get('Throughline.memory')).toContain('write.yes')
  expect(faults).toEqual([])
})

test('while a cell is being edited the pane says so, and goes on by itself when that ends', async () => {
  const { page, program, faults } = await openBuilt(folder)
  const button = page.getByRole('button', { name: 'Compute scores' })
  await button.waitFor()
  program.editing = true
  await button.click()
  const words = page.getByText('A cell is being edited. Press Enter or Esc in the cell')
  await words.waitFor()
  await axe(page)
  program.finishEditing()
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
  await words.waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

test('what is to be removed is listed first, and nothing of ours is left behind', async () => {
  const { page, book, faults } = await openBuilt(folder)
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page.getByRole('button', { name: 'Write to the workbook…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Write/ })
    .click()
  await page.getByText(/^Written:/).waitFor()
  await page.keyboard.press('Control+Shift+P')
  await page.getByRole('combobox').fill('Remove Throughline Sheets')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Scores, Score Detail, Problems, Run Log').waitFor()
  expect(book.sheets).toHaveLength(5)
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect.poll(() => book.sheets.map(({ title }) => title), { timeout: 20_000 }).toEqual(['Team'])
  await page.getByText('Removed: Scores').waitFor()
  expect([[...book.names.keys()], [...book.settings.keys()]]).toEqual([[], []])
  expect(faults).toEqual([])
})

test('outside of Excel the page says so and names the page that needs none', async () => {
  const { page, faults } = await openBuilt(folder, { inExcel: false })
  await page.getByText('This page belongs to Excel').waitFor()
  expect(await page.getByRole('link').getAttribute('href')).toBe('throughline.html')
  expect(faults.filter(fault => !fault.includes('Office.js is loaded outside of Office client'))).toEqual([])
})
