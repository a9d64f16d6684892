// Makes pictures of every view of the pane, and of the workbench, from the large example: all into dist/pictures, the few
// that the papers show into docs/pictures.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { openedFile } from '../src/local/workbench/openedFile.ts'
import { pageFiles } from '../src/local/workbench/pageFiles.ts'
import { startServer } from '../src/local/workbench/startServer.ts'
import { startBrowser } from '../test/browser/chromium.ts'
import { wholeHeight } from '../test/browser/fits.ts'
import { loadPane, type PaneOptions } from '../test/browser/loadPane.ts'
import { compareRatings, computeScores, showView, views } from '../test/browser/views.ts'
import { bundleWorkbench } from './bundlePages.ts'

const root = join(import.meta.dirname, '..')
const example = 'customer-success.xlsx'
const folder = join(root, 'dist/pictures')
const papers = join(root, 'docs/pictures')

/** What the papers show: the picture, and what it is called there. */
const shown = [
  ['explain-excel-320-light', 'explain.webp'],
  ['workbench-1440-light', 'workbench.webp'],
  ['overview-sheets-300-light', 'sheets.webp'],
] as const

const places = [
  { place: 'excel', width: 320, height: 700 },
  { place: 'sheets', width: 300, height: 700 },
  { place: 'workbench', width: 360, height: 700 },
] as const
const themes = ['light', 'dark', 'forced'] as const

/** The parts of Calibrate that its paper shows, by what the pictures are called. */
const partsOfCalibrate = {
  grid: 'Who stands where',
  agenda: 'Discuss first',
  raters: 'Raters',
  distribution: 'Distribution',
  spread: 'Use of the scale',
  agreement: 'Agreement',
  moves: 'Before and after',
} as const

/** In pixels of the page. */
const highest = 620

/** A team of one manager, whose Scale does not say yet where ratings begin. */
const oneManager = `
  Scorecard
  | Name             | Resolved |
  | Floor            | 0        |
  | Target           | 40       |
  | Stretch          | 48       |
  | Ana Costa        | 44       |
  | Ben Okoye        | 29       |
  | Chloe Martin     | 37       |
  | Dilara Aydin     | 39       |
  | Elias Berg       | 22       |
  | Femi Adeyemi     | 41       |
  Ratings
  | Name             | Manager | Rating |
  | Ana Costa        | Iris Lo | 2      |
  | Ben Okoye        | Iris Lo | 3      |
  | Chloe Martin     | Iris Lo | 3      |
  | Dilara Aydin     | Iris Lo | 3      |
  | Elias Berg       | Iris Lo | 1      |
  | Femi Adeyemi     | Iris Lo | 3      |
  Scale
  | Rating | Label      |
  | 1      | Below      |
  | 2      | Developing |
  | 3      | Meets      |
  | 4      | Exceeds    |
`

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
mkdirSync(papers, { recursive: true })
const server = await startBrowser()
const browser = await chromium.connect(server.address)
try {
  for (const theme of themes) {
    for (const { place, width, height } of places)
      await pane(`${place}-${width}-${theme}`, { place, width, height }, theme)
  }
  await pane('short-350x378', { place: 'excel', width: 350, height: 378 }, 'light')
  for (const theme of ['light', 'dark'] as const) await workbench(browser, theme)
  await calibration()
  for (const [from, to] of shown)
    writeFileSync(join(papers, to), await small(readFileSync(join(folder, `${from}.png`))))
} finally {
  await browser.close()
  await server.close()
}
/** Each view in one look, at a density at which text stays sharp. */
async function pane(name: string, look: PaneOptions, theme: (typeof themes)[number]): Promise<void> {
  const { page, faults, close } = await loadPane(browser, {
    ...look,
    workbook: example,
    theme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced',
    density: 2,
  })
  await picture(page, `start-${name}`)
  await computeScores(page)
  for (const view of views) {
    if (view === 'calibrate') await compareRatings(page)
    else await showView(page, view)
    await picture(page, `${view}-${name}`)
  }
  await close()
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** The parts of Calibrate, as its paper shows them, and what it shows instead of few raters. */
async function calibration(): Promise<void> {
  const { page, close } = await loadPane(browser, { workbook: example, density: 2 })
  await compareRatings(page)
  await page.locator('.tl-heat-cell').nth(3).click()
  const closed = page.locator('.tl-fold-head[aria-expanded=false]')
  while ((await closed.count()) > 0) await closed.first().click()
  for (const [name, title] of Object.entries(partsOfCalibrate)) await part(page, name, title)
  await close()
  const few = await loadPane(browser, { workbook: oneManager, density: 2 })
  await compareRatings(few.page)
  await part(few.page, 'cuts', 'Where does each rating begin?')
  await few.page.getByRole('button', { name: 'Write them into the Scale…' }).click()
  await few.page.getByRole('button', { name: 'Apply' }).click()
  await few.page.getByText('What would you point to?', { exact: true }).first().waitFor()
  await part(few.page, 'few', 'Rating and evidence')
  await few.close()
}

/** A part of Calibrate by its heading, from its top and no higher than a page can hold. */
async function part(page: Page, name: string, title: string): Promise<void> {
  const { width } = page.viewportSize()!
  await page.setViewportSize({ width, height: await wholeHeight(page) })
  await page.mouse.move(0, 0)
  const { y, height } = (await page
    .getByRole('region', { name: new RegExp(`^${title.replace('?', '.')}`) })
    .boundingBox())!
  const picture = await page.screenshot({ clip: { x: 0, y, width, height: Math.min(height, highest) } })
  writeFileSync(join(papers, `calibrate-${name}.webp`), await small(picture))
  console.log(`docs/pictures/calibrate-${name}.webp`)
}

async function workbench(browser: Browser, theme: 'light' | 'dark'): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'throughline-pictures-'))
  cpSync(join(root, 'examples', example), join(place, example))
  await bundleWorkbench(join(place, 'page'))
  const server = await startServer(openedFile(join(place, example)), pageFiles(join(place, 'page')))
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: theme })
  await page.goto(server.address)
  await page.locator('.wb-grid canvas').first().waitFor()
  await computeScores(page)
  await showView(page, 'problems')
  await page.locator('.tl-problem-item button').nth(2).click()
  await picture(page, `workbench-1440-${theme}`)
  await page.close()
  await server.close()
  rmSync(place, { recursive: true })
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(`dist/pictures/${name}.png`)
}

/** A picture in a third of its bytes, by the browser's own encoder. */
async function small(png: Uint8Array): Promise<Buffer> {
  const page = await browser.newPage()
  const encoded = await page.evaluate(
    async from => {
      const image = await createImageBitmap(await (await fetch(from)).blob())
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: image.width, height: image.height })
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.8)
    },
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  )
  await page.close()
  return Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64')
}
