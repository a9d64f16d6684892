import type { Compute } from '../pane/compute/compute.ts'
import { hostRun } from '../pane/hostRun.ts'
import type { PaneHost } from '../pane/paneHost.ts'
import { excelError } from './excelError.ts'
import { excelHost } from './excelHost.ts'
import type { ExcelLibrary } from './library.ts'
import { readCells } from './readCells.ts'
import { themeOf } from './themeOf.ts'
import { userChanges } from './userChanges.ts'
import { words } from './words.ts'
import { workbookMemory } from './workbookMemory.ts'

/** What the pane is given by Excel; `background` is the color of Excel's own panes. */
export async function excelPaneHost(
  library: ExcelLibrary,
  compute: Compute,
  background: () => string | undefined,
): Promise<PaneHost> {
  const host = excelHost(library)
  const name = await library.run(async context => {
    context.workbook.load('name')
    await context.sync()
    return context.workbook.name
  })
  const memory = await workbookMemory(library)
  const changes = await userChanges(library)
  return {
    place: 'excel',
    workbook: () => name,
    run: hostRun(host, 'excel', compute).run,
    cells: refs =>
      library
        .run(context => readCells(context, refs))
        .catch((error: unknown) => {
          throw excelError(error)
        }),
    async apply(edits, on) {
      const receipt = await changes.quietly(async () => host.apply(edits, on))
      if (edits.some(({ kind }) => kind === 'removeSheets')) await memory.refresh()
      return receipt
    },
    reveal: host.reveal,
    onChange: listener => changes.on(() => listener('cells')),
    onWaiting: listener => library.onWaiting(waiting => listener(waiting ? words.waiting : null)),
    audience: () => Promise.resolve({ who: words.audience, scored: null }),
    memory,
    theme: () => themeOf(background()),
  }
}
