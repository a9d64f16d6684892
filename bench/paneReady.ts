// Prints how long it takes from the start of the pane's script until the pane can be used, beside an empty page of the
// same kit. Usable: the button that computes is there and two frames have been drawn.
// Run: npm run bench paneReady
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { startBrowser } from '../test/browser/chromium.ts'
import { loadPage } from '../test/browser/loadPage.ts'
import { paneFiles, type ServedFile } from '../test/browser/paneFiles.ts'
import { parseDrawing } from '../test/drawing/parseDrawing.ts'
import { workbookOf } from '../test/fakes/pane/workbookOf.ts'

const runs = 15
const root = join(import.meta.dirname, '..')

const emptyPage = `import { render, h } from 'preact'
render(h('button', null, 'Compute'), document.querySelector('#pane'))`

const workbook = workbookOf(
  parseDrawing(`
    Team
    | Name | CSAT |
    | Ana  | 92   |
    | Ben  | 88   |
  `).snapshot,
)
const setup = {
  place: 'excel',
  theme: 'light',
  worker: false,
  memory: [],
  workbook: Buffer.from(workbook).toString('base64'),
}

const files = await paneFiles()
const pages = new Map<string, ReadonlyMap<string, ServedFile>>([
  ['empty page of the kit', await withScript({ contents: emptyPage, resolveDir: root })],
  ['pane', await withScript({ contents: "import './test/browser/page/main.ts'", resolveDir: root })],
])
const times = new Map([...pages.keys()].map((name): [string, number[]] => [name, []]))
const server = await startBrowser()
const browser = await chromium.connect(server.address)
try {
  for (let run = 0; run < runs; run++)
    for (const [name, served] of pages) times.get(name)!.push(await ready(browser, served))
} finally {
  await browser.close()
  await server.close()
}
for (const [name, measured] of times) {
  const sorted = [...measured].sort((one, other) => one - other)
  const at = (share: number) => `${Math.round(sorted[Math.floor(share * (runs - 1))]!)} ms`
  console.log(`${name.padEnd(24)} median ${at(0.5)} (${at(0)} to ${at(1)})`)
}

async function withScript(stdin: { readonly contents: string; readonly resolveDir: string }) {
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    banner: { js: 'performance.mark("start");' },
  })
  return new Map([...files, ['/main.js', { type: 'text/javascript', body: outputFiles[0]!.text }]])
}

/** Milliseconds from the first statement of the script. */
async function ready(browser: Browser, served: ReadonlyMap<string, ServedFile>): Promise<number> {
  const { page, close } = await loadPage(browser, served, {
    viewport: { width: 320, height: 700 },
    before: async page => {
      await page.addInitScript(given => {
        Object.assign(globalThis, { paneSetup: given })
        new MutationObserver((_, observer) => {
          if (document.querySelector('button') === null) return
          observer.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')))
        }).observe(document, { childList: true, subtree: true })
      }, setup)
    },
  })
  const duration = await page.waitForFunction(() => {
    const [start] = performance.getEntriesByName('start')
    const [usable] = performance.getEntriesByName('usable')
    return start !== undefined && usable !== undefined ? usable.startTime - start.startTime : undefined
  })
  const value = Number(await duration.jsonValue())
  await close()
  return value
}
