import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Snapshot } from '../../src/core/cells/snapshot.ts'
import { readWorkbookFile } from '../../src/local/readWorkbookFile.ts'
import { parseDrawing } from '../drawing/parseDrawing.ts'
import { root } from '../sourceFiles.ts'
import { openPage } from './openPage.ts'
import type { PaneSetup } from './page/paneSetup.ts'
import { paneFiles } from './paneFiles.ts'

export interface PaneOptions extends Partial<Pick<PaneSetup, 'place' | 'theme' | 'memory'>> {
  /** The name of an example ("support-scorecard.xlsx"), a drawing, a snapshot, or null for none. */
  readonly workbook?: string | Snapshot | null
  readonly width?: number
  readonly height?: number
  readonly forcedColors?: boolean
}

/** Opens the pane over a workbook in memory, as wide as Excel's task pane unless told, and waits until it shows. */
export async function openPane(options: PaneOptions = {}): Promise<Page> {
  const { place = 'excel', theme = 'light', memory = [], width = 320, height = 700, forcedColors = false } = options
  const setup: PaneSetup = { place, theme, memory, workbook: snapshotOf(options.workbook ?? null) }
  const page = await openPage(await paneFiles(), {
    viewport: { width, height },
    forcedColors: forcedColors ? 'active' : 'none',
    colorScheme: theme,
    before: async page => {
      await page.addInitScript(given => {
        globalThis.paneSetup = given
      }, setup)
    },
  })
  await page.getByRole('tablist').waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

function snapshotOf(workbook: string | Snapshot | null): Snapshot | null {
  if (typeof workbook !== 'string') return workbook
  if (workbook.endsWith('.xlsx')) return readWorkbookFile(join(root, 'examples', workbook)).snapshot
  return parseDrawing(workbook).snapshot
}
