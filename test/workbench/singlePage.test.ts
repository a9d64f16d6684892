import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { bundleSinglePage } from '../../scripts/bundlePages.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { axe } from '../browser/axe.ts'
import { browser } from '../browser/browser.ts'
import { root } from '../sourceFiles.ts'
import { bytesOf } from './bytesOf.ts'
import { hearAnswers } from './hearAnswers.ts'

const file = join(root, 'dist/test/throughline.html')
const example = join(root, 'examples/five-tables.xlsx')

beforeAll(() => bundleSinglePage(file), 60_000)

/** Opens the page from the disk, as a double click does; the test fails on anything in the console and on any request. */
async function openPage(): Promise<Page> {
  const context = await (await browser()).newContext({ viewport: { width: 900, height: 800 } })
  const page = await context.newPage()
  const faults: string[] = []
  const address = pathToFileURL(file).href
  page.on('console', message => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => faults.push(String(error.stack ?? error)))
  page.on('request', request => {
    if (request.url() !== address && !/^(data|blob):/.test(request.url())) faults.push(request.url())
  })
  onTestFinished(async () => {
    await context.close()
    expect(faults).toEqual([])
  })
  await hearAnswers(page)
  await page.goto(address)
  return page
}

async function choose(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: /^Choose/ }).click()
  await page.locator('input[type="file"]').setInputFiles(path)
}

test('it is one file, small enough for a mail, whose policy lets nothing in', () => {
  expect(statSync(file).size).toBeLessThan(1_200_000)
  const html = readFileSync(file, 'utf8')
  expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/)
  expect(html).not.toMatch(/<(script|link|img)[^>]* (src|href)="(?!data:)/)
})

test('a workbook is chosen, scored in the pane, and downloaded with its results', async () => {
  const page = await openPage()
  await axe(page)
  await choose(page, example)
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
  // Where no worker can be started the page computes by itself, and gives no answer to be heard.
  expect(await page.evaluate(() => globalThis.answered !== undefined && 'result' in globalThis.answered)).toBe(true)
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page.locator('.tl-problem-item button').first().click()
  await page.getByText(/^[\w ]+![A-Z]+\d+ (holds: |is empty)/).waitFor()
  await axe(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download With Results' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('five-tables.throughline.xlsx')
  const { sheets } = readXlsx(await bytesOf(download))
  expect(sheets.flatMap(({ ours }) => ours ?? [])).toEqual(['SCORES', 'DETAIL', 'PROBLEMS', 'LOG'])
})

test('who has no file at hand looks at the example', async () => {
  const page = await openPage()
  await page.getByRole('button', { name: 'Or look at an example first' }).click()
  await page.getByRole('heading', { name: 'five-tables.xlsx' }).waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
})

test('a file that is dropped is opened, and one that is no workbook is refused with words', async () => {
  const page = await openPage()
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([name, text]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([text], name))
        for (const type of ['dragenter', 'dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      },
      [name, text] as const,
    )
  await drop('notes.txt', 'x')
  await page.getByText(/notes\.txt is neither a workbook nor a CSV file/).waitFor()
  await drop('Scorecard.csv', 'Name,CSAT\nAna,4\nBen,3\nCleo,5\nDan,2\nEve,4\n')
  await page.getByRole('heading', { name: 'Scorecard.csv' }).waitFor()
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
  // Another workbook, whatever it is called: nothing that is known of the last one holds.
  await drop('Scorecard.csv', 'Name,CSAT\nZoe,4\n')
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored/ })
    .waitFor({ state: 'detached' })
})

test('changes that were not downloaded are not lost without a question', async () => {
  const page = await openPage()
  const asked: string[] = []
  page.on('dialog', dialog => {
    asked.push(dialog.message())
    return dialog.dismiss()
  })
  await choose(page, join(root, 'examples/support-scorecard.xlsx'))
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page.getByRole('button', { name: /guesses are right$/ }).click()
  await page.getByText(/^Done: /).waitFor()
  await choose(page, example)
  await expect.poll(() => asked).toEqual(['Changes in this workbook are not saved. Open another one and lose them?'])
  await page.getByRole('heading', { name: 'support-scorecard.xlsx' }).waitFor()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download With Results' }).click()
  await saving
  await choose(page, example)
  await page.getByRole('heading', { name: 'five-tables.xlsx' }).waitFor()
  expect(asked).toHaveLength(1)
})

test('nothing is cut on a narrow screen or in large letters', async () => {
  const page = await openPage()
  await page.setViewportSize({ width: 320, height: 700 })
  await choose(page, example)
  await page.getByRole('heading', { name: 'five-tables.xlsx' }).waitFor()
  const cut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.wb-toolbar > *')]
        .filter(part => {
          const { left, right } = part.getBoundingClientRect()
          return left < 0 || right > innerWidth || part.scrollWidth > part.clientWidth + 1
        })
        .map(part => part.textContent),
    )
  expect(await cut()).toEqual([])
  await page.setViewportSize({ width: 480, height: 700 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await cut()).toEqual([])
})
