import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Snapshot } from '../../src/core/cells/snapshot.ts'
import { parseDrawing } from '../drawing/parseDrawing.ts'
import { workbookOf } from '../fakes/pane/workbookOf.ts'
import { root } from '../sourceFiles.ts'
import { type LoadedPage, loadPage } from './loadPage.ts'
import type { PaneSetup } from './page/paneSetup.ts'
import { paneFiles } from './paneFiles.ts'

export interface PaneOptions extends Partial<Pick<PaneSetup, 'place' | 'theme' | 'worker' | 'memory'>> {
  /** The name of an example ("support-scorecard.xlsx"), a drawing, a snapshot, or null for none. */
  readonly workbook?: string | Snapshot | null
  readonly width?: number
  readonly height?: number
  readonly forcedColors?: boolean
  /** Pixels of the screen for each of the page. */
  readonly density?: number
}

/** Loads the pane over a workbook in memory, as wide as Excel's task pane unless told, and waits until it shows. */
export async function loadPane(browser: Browser, options: PaneOptions = {}): Promise<LoadedPage> {
  const {
    place = 'excel',
    theme = 'light',
    worker = false,
    memory = [],
    width = 320,
    height = 700,
    forcedColors = false,
    density = 1,
  } = options
  const setup: PaneSetup = { place, theme, worker, memory, workbook: base64Of(options.workbook ?? null) }
  const loaded = await loadPage(browser, await paneFiles(), {
    viewport: { width, height },
    deviceScaleFactor: density,
    forcedColors: forcedColors ? 'active' : 'none',
    colorScheme: theme,
    before: async page => {
      await page.addInitScript(given => {
        globalThis.paneSetup = given
      }, setup)
    },
  })
  await loaded.page.getByRole('tablist').waitFor()
  await loaded.page.evaluate(() => document.fonts.ready.then(() => undefined))
  return loaded
}

function base64Of(workbook: string | Snapshot | null): string | null {
  if (workbook === null) return null
  return Buffer.from(bytesOf(workbook)).toString('base64')
}

function bytesOf(workbook: string | Snapshot): Uint8Array {
  if (typeof workbook !== 'string') return workbookOf(workbook)
  if (workbook.endsWith('.xlsx')) return readFileSync(join(root, 'examples', workbook))
  return workbookOf(parseDrawing(workbook).snapshot)
}
