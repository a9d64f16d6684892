// Prints how long the frames of a real browser last while a list of 1,000 and of 10,000 problems is scrolled through, by
// the wheel and from end to end, and how long it takes until the list narrows to what was typed.
// Run: npm run bench scrollProblems
import { chromium, type Page } from 'playwright-core'
import { startBrowser } from '../test/browser/chromium.ts'
import { loadPane } from '../test/browser/loadPane.ts'
import { scorecardOfErrors } from '../test/fakes/pane/scorecardOfErrors.ts'

const server = await startBrowser()
const browser = await chromium.connect(server.address)
try {
  for (const problems of [1000, 10_000]) {
    const { page, close } = await loadPane(browser, { workbook: scorecardOfErrors(problems) })
    await page.getByRole('tab', { name: /^Problems/ }).click()
    await page.getByRole('button', { name: 'Check the workbook' }).click()
    await page
      .getByRole('button', { name: new RegExp(`${problems} findings$`) })
      .first()
      .click()
    console.log(`${problems} problems`)
    // 4 frames for each screen is a fast wheel; a screen a frame is the bar of scrolling dragged.
    print('  wheel, 170 px a frame', await frames(page, 170, 240))
    print('  dragged, through all', await frames(page, Math.ceil((await scrollable(page)) / 120), 120))
    print('  typing in the filter', await typed(page))
    await close()
  }
} finally {
  await browser.close()
  await server.close()
}

function print(name: string, milliseconds: readonly number[]): void {
  const sorted = [...milliseconds].sort((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
  console.log(`${name.padEnd(26)} median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`)
}

async function scrollable(page: Page): Promise<number> {
  return page.getByRole('tabpanel').evaluate(view => view.scrollHeight - view.clientHeight)
}

/** Milliseconds of each frame while the view scrolls by so many pixels a frame, from the top. */
async function frames(page: Page, step: number, count: number): Promise<readonly number[]> {
  return page.getByRole('tabpanel').evaluate(
    async (view, [step, count]) => {
      const lasted: number[] = []
      view.scrollTo(0, 0)
      let last = await new Promise<number>(requestAnimationFrame)
      while (lasted.length < count) {
        view.scrollTop += step
        const now = await new Promise<number>(requestAnimationFrame)
        lasted.push(now - last)
        last = now
      }
      return lasted
    },
    [step, count] as const,
  )
}

/** Milliseconds from each letter to the frame that shows what it left of the list. */
async function typed(page: Page): Promise<readonly number[]> {
  return page.getByRole('textbox', { name: 'Filter' }).evaluate(async field => {
    const lasted: number[] = []
    for (const text of ['d', 'di', 'div', 'div 7', 'div 77', 'div 777', '']) {
      const start = performance.now()
      ;(field as HTMLInputElement).value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
      lasted.push(performance.now() - start)
    }
    return lasted
  })
}
