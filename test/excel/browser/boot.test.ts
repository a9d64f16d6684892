import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { bundleExcel } from '../../../scripts/excel/bundleExcel.ts'
import { browser } from '../../browser/browser.ts'
import { excelProgram } from '../../fakes/excel/excelProgram.ts'
import { simBookOf } from '../../fakes/excel/simBook.ts'
import { root } from '../../sourceFiles.ts'
import { changeCell, simContainer } from './simContainer.ts'

const base = 'https://reviews.example/throughline/'
const library = 'https://appsforoffice.microsoft.com/lib/1/hosted/'
const types: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' },
}
const folder = mkdtempSync(join(tmpdir(), 'throughline-excel-'))
beforeAll(() => bundleExcel(folder, base, join(root, 'LICENSE')), 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens the built pane in a simulated Excel, with the real library; whatever goes wrong in the page is a fault. */
async function open(inExcel: boolean, query = '') {
  const book = simBookOf({
    sheets: [
      {
        title: 'Team',
        rows: [
          ['Name', 'Role', 'CSAT %', 'QA %'],
          ['Ana', 'Support', 90, 80],
          ['Ben', 'Support', 'n.k.', 85],
          ['Cleo', 'Support', 70, 95],
          ['Dana', 'Support', 75, 88],
          ['Emil', 'Support', 82, 91],
          ['Finn', 'Support', 88, 79],
          ['Gita', 'Support', 93, 86],
        ],
      },
    ],
  })
  const program = excelProgram(book, { platform: 'desktop', api: '1.15' })
  const context = await (await browser()).newContext({ viewport: { width: 350, height: 600 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => faults.push(String(error.stack ?? error)))
  await context.route('**/*', async route => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*/, '')
    const file = url.startsWith(base)
      ? join(folder, url.slice(base.length))
      : url.startsWith(library)
        ? join(root, 'node_modules/@microsoft/office-js/dist', url.slice(library.length))
        : null
    if (file === null) {
      faults.push(`asked for ${url}`)
      return route.abort()
    }
    return route.fulfill({ contentType: types[extname(file)] ?? 'text/plain', body: readFileSync(file) })
  })
  if (inExcel) await simContainer(page, program, '1.15')
  await page.goto(`${base}taskpane.html${query}`)
  onTestFinished(() => context.close())
  return { page, book, program, faults }
}

test('the built pane starts in Excel, computes, shows a problem at its cell, and knows when results are stale', async () => {
  const { page, book, faults } = await open(true)
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page
    .getByRole('button', { name: /^Team!?.*C3|C3/ })
    .first()
    .click()
  await expect.poll(() => book.active).toEqual({ sheet: 'Team', row: 2, column: 2 })
  await changeCell(page)
  await page.getByRole('status').filter({ hasText: 'Changed since' }).waitFor()
  expect(await page.locator('body').getAttribute('data-theme')).toBe('dark')
  expect(faults).toEqual([])
})

test('a button of the ribbon opens the pane with its command, which runs at once', async () => {
  const { page, faults } = await open(true, '?command=score')
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
  expect(faults).toEqual([])
})

test('results are written from the pane, and the yes to it is remembered in the workbook', async () => {
  const { page, book, faults } = await open(true)
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

test('outside of Excel the page says so and names the page that needs none', async () => {
  const { page, faults } = await open(false)
  await page.getByText('This page belongs to Excel').waitFor()
  expect(await page.getByRole('link').getAttribute('href')).toBe('throughline.html')
  expect(faults.filter(fault => !fault.includes('Office.js is loaded outside of Office client'))).toEqual([])
})
