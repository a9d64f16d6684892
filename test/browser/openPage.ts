import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { browser } from './browser.ts'
import type { ServedFile } from './paneFiles.ts'

/** The strictest that a place could set: nothing but files of the page's own, no code and no style in the page itself. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const origin = 'http://pane.test'

/**
 * Opens a page of files from memory, in a context of its own, and closes it after the test. The test fails on anything
 * in the page's console, an error that nobody caught, a breach of the policy, and a request to anywhere else.
 */
export async function openPage(
  files: ReadonlyMap<string, ServedFile>,
  options: BrowserContextOptions & { readonly before?: (page: Page) => Promise<void> } = {},
): Promise<Page> {
  const { before, ...settings } = options
  const context = await (await browser()).newContext(settings)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => faults.push(String(error.stack ?? error)))
  await context.route('**/*', async route => {
    const url = new URL(route.request().url())
    const file = url.origin === origin ? files.get(url.pathname) : undefined
    if (file === undefined) {
      faults.push(`asked for ${url.href}`)
      return route.abort()
    }
    const headers = { 'content-type': file.type, 'content-security-policy': policy }
    return route.fulfill({ status: 200, headers, body: file.body })
  })
  onTestFinished(async () => {
    await context.close()
    expect(faults).toEqual([])
  })
  await before?.(page)
  await page.goto(`${origin}/`)
  return page
}
