import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright-core'
import { unpackChromium } from './unpackChromium.ts'

/** How the browser of the tests is started; the same everywhere. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/**
 * What to start the browser of the tests with: the one that THROUGHLINE_BROWSER names; on Linux with an x64 processor and
 * the GNU C library the one that comes inside a package; elsewhere an installed Chrome or Edge.
 */
function browserOptions(): LaunchOptions {
  const named = process.env.THROUGHLINE_BROWSER
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`THROUGHLINE_BROWSER names ${named}, where no program lies.`)
    return { executablePath: named, args }
  }
  if (process.platform === 'linux' && process.arch === 'x64' && hasGnuLibrary()) {
    const { executablePath, env } = unpackChromium()
    return { executablePath, args, env: { ...process.env, ...env } }
  }
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome', args }
}

/** Starts the browser as a server, which the workers of a test run share; gives its address and how to stop it. */
export async function startBrowser(): Promise<{ readonly address: string; close(): Promise<void> }> {
  try {
    const server = await chromium.launchServer({ ...browserOptions(), headless: true })
    return { address: server.wsEndpoint(), close: () => server.close() }
  } catch (error) {
    throw new Error(
      `No browser for the tests could be started. Install Chrome, or name a Chromium in THROUGHLINE_BROWSER. (${String(error)})`,
    )
  }
}

function hasGnuLibrary(): boolean {
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } }
  return header.glibcVersionRuntime !== undefined
}
