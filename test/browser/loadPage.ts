import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
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

/** A page and what went wrong in it so far. */
export interface LoadedPage {
  readonly page: Page
  /** Anything in the console, an error that nobody caught, a breach of the policy, a request to anywhere else. */
  readonly faults: readonly string[]
  close(): Promise<void>
}

/** Loads a page of files from memory, in a context of its own. */
export async function loadPage(
  browser: Browser,
  files: ReadonlyMap<string, ServedFile>,
  options: BrowserContextOptions & { readonly before?: (page: Page) => Promise<void> } = {},
): Promise<LoadedPage> {
  const { before, ...settings } = options
  const context = await browser.newContext(settings)
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
  await before?.(page)
  await page.goto(`${origin}/`)
  return { page, faults, close: () => context.close() }
}
