import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { browser } from './browser.ts'
import { loadPane, type PaneOptions } from './loadPane.ts'

export type { PaneOptions } from './loadPane.ts'

/** Loads the pane and closes it after the test, which fails on whatever went wrong in its page. */
export async function openPane(options: PaneOptions = {}): Promise<Page> {
  const { page, faults, close } = await loadPane(await browser(), options)
  onTestFinished(async () => {
    await close()
    expect(faults).toEqual([])
  })
  return page
}
