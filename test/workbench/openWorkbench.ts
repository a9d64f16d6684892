import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { openedFile } from '../../src/local/workbench/openedFile.ts'
import { pageFiles } from '../../src/local/workbench/pageFiles.ts'
import { startServer } from '../../src/local/workbench/startServer.ts'
import type { Answer } from '../../src/pane/compute/task.ts'
import { browser } from '../browser/browser.ts'
import { builtPage } from './builtPage.ts'
import { hearAnswers } from './hearAnswers.ts'

export interface OpenedWorkbench {
  readonly page: Page
  /** Where the file lies that is open. */
  readonly path: string
}

interface Options extends BrowserContextOptions {
  /** Called before the page is loaded. */
  readonly before?: (page: Page) => Promise<void>
  /** Parts of messages in the console that belong to the test. */
  readonly expected?: RegExp
}

/**
 * Serves the workbench over a file in a folder of its own and opens it; both end with the test. The test fails on
 * anything in the console, which is where breaches of the policy are told, on an error that nobody caught, and on a
 * request to anywhere else.
 */
export async function openWorkbench(name: string, bytes: Uint8Array, options: Options = {}): Promise<OpenedWorkbench> {
  const { before, expected, ...settings } = options
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const server = await startServer(openedFile(path), pageFiles(await builtPage()))
  const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 }, ...settings })
  const page = await context.newPage()
  const faults: string[] = []
  const { origin } = new URL(server.address)
  page.on('console', message => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => faults.push(String(error.stack ?? error)))
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) faults.push(request.url())
  })
  onTestFinished(async () => {
    faults.push(...(await page.getByText('This is a fault in Throughline').allInnerTexts()))
    await context.close()
    await server.close()
    rmSync(folder, { recursive: true })
    expect(faults.filter(fault => !expected?.test(fault))).toEqual([])
  })
  await hearAnswers(page)
  await before?.(page)
  await page.goto(server.address)
  return { page, path }
}

/** Waits until the sheets are drawn. */
export async function gridOf(page: Page): Promise<void> {
  await page.locator('.wb-grid canvas').first().waitFor()
  await page.waitForTimeout(800)
}

/** Goes to a cell by its address in the name box, types, and leaves the cell. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

export async function goTo(page: Page, address: string): Promise<void> {
  const box = nameBox(page)
  await box.fill(address)
  await box.press('Enter')
  await page.waitForTimeout(150)
}

/** The field that names the selected cell. */
export function nameBox(page: Page) {
  return page.locator('.wb-grid input[type="text"], .wb-grid input:not([type])').first()
}

/** Computes scores in the pane; gives what the worker answered. */
export async function compute(page: Page): Promise<Answer> {
  await page.evaluate(() => {
    globalThis.answered = undefined
  })
  await page.getByRole('button', { name: /^Compute (scores|again)$/ }).click()
  await page.waitForFunction(() => globalThis.answered !== undefined)
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
  const answer = await page.evaluate(() => globalThis.answered)
  if (answer === undefined) throw new Error('The worker gave no answer')
  return answer
}
