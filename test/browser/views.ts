import type { Page } from 'playwright-core'

/** The views of the pane, as a picture of them is called. */
export const views = ['overview', 'problems', 'explain', 'calibrate', 'settings'] as const
export type ViewName = (typeof views)[number]

/** Computes scores, as whoever opens the pane does first. */
export async function computeScores(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Overview' }).click()
  await page.getByRole('button', { name: 'Compute scores' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Scored \d\d:\d\d$/ })
    .waitFor()
}

/** Shows a view and waits until it stands there. */
export async function showView(page: Page, view: ViewName): Promise<void> {
  if (view === 'settings') {
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('tabpanel', { name: 'Settings' }).waitFor()
    return
  }
  const tab = page.getByRole('tab', { name: new RegExp(`^${view}`, 'i') })
  await tab.click()
  await page.getByRole('tabpanel', { name: new RegExp(`^${view}`, 'i') }).waitFor()
}
