import type { Page } from 'playwright-core'

/** The views of the pane, as a picture of them is called. */
export const views = ['overview', 'problems', 'explain', 'calibrate', 'settings', 'walkthrough'] as const
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

/** Compares the ratings of the workbook, as whoever opens Calibrate does first. */
export async function compareRatings(page: Page): Promise<void> {
  await showView(page, 'calibrate')
  await page.getByRole('button', { name: 'Compare ratings' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Compared \d\d:\d\d$/ })
    .waitFor()
}

/** Shows a view and waits until it stands there. */
export async function showView(page: Page, view: ViewName): Promise<void> {
  const title = new RegExp(`^${titles[view] ?? view}`, 'i')
  if (view === 'walkthrough') {
    await page.keyboard.press('Control+Shift+P')
    await page.keyboard.type(`show ${titles.walkthrough}`)
    await page.keyboard.press('Enter')
  } else if (view === 'settings') {
    await page.getByRole('button', { name: title }).click()
  } else {
    await page.getByRole('tab', { name: title }).click()
  }
  await page.getByRole('tabpanel', { name: title }).waitFor()
}

/** What views are called that no tab names. */
const titles: Readonly<Partial<Record<ViewName, string>>> = { walkthrough: 'Getting started' }
