import { computeInWorker } from '../pane/compute/computeInWorker.ts'
import { mountPane } from '../pane/mount.tsx'
import { showNotice } from '../pane/showNotice.ts'
import { excelError } from './excelError.ts'
import { excelPaneHost } from './excelPaneHost.ts'
import { leastApi } from './leastApi.ts'
import { excelLibrary } from './library.ts'
import { words } from './words.ts'

// The page of the pane: Office.js is loaded before it, from Microsoft.
const root = document.querySelector('main')!

async function start(): Promise<void> {
  const { host } = await Office.onReady()
  if (host !== Office.HostType.Excel) return showNotice(root, words.outside, words.workbench)
  const library = excelLibrary(Excel, Office.context)
  if (!library.supports(leastApi)) return showNotice(root, words.tooOld)
  const compute = computeInWorker(() => new Worker('worker.js', { type: 'module' }))
  // Outside of Excel's own frame there is no theme.
  const background = () => (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor
  // A button of the ribbon says which command it is for.
  const command = new URLSearchParams(location.search).get('command')
  mountPane(root, await excelPaneHost(library, compute, background), command)
}

if (typeof Office === 'undefined') showNotice(root, words.noLibrary, words.workbench)
else start().catch((error: unknown) => showNotice(root, excelError(error).message))
