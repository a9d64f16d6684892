import type { Page } from 'playwright-core'
import { openPane, type PaneOptions } from './openPane.ts'

/** A scorecard with weights that do not sum to 100, and a value that is no number. */
const scorecard = `
  Scorecard
  | Name   | CSAT | Resolved |
  | Weight | 60   | 60       |
  | Floor  | 70   | 10       |
  | Target | 90   | 20       |
  | Ana    | 92   | 22       |
  | Ben    | abc  | 18       |
`

/** Opens the pane over that scorecard unless told, checks it, and shows its problems. */
export async function openProblems(options: PaneOptions = {}): Promise<Page> {
  const page = await openPane({ workbook: scorecard, ...options })
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page.getByRole('button', { name: 'Check the workbook' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Checked/ })
    .waitFor()
  return page
}

/** The lines of the list, headings too, that say something. */
export const problemLine = (page: Page, text: RegExp) => page.locator('.tl-problem-line').filter({ hasText: text })

/** The text of the element that has the focus. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

/** The cells that were shown to the user. */
export const revealed = (page: Page) => page.evaluate(() => globalThis.paneHost.book.revealed)
