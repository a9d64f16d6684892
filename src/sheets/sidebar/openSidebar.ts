import { computeBeside } from '../../pane/compute/computeBeside.ts'
import { mountPane } from '../../pane/mount.tsx'
import { errorWords } from '../../pane/session/errorWords.ts'
import { showNotice } from '../../pane/showNotice.ts'
import { SheetsError } from '../rpc/sheetsError.ts'
import { type ScriptRun, sendBy } from './scriptRun.ts'
import { sheetsPaneHost } from './sheetsPaneHost.ts'
import { words } from './words.ts'

/** Put into the page by Google; absent everywhere else. */
declare const google: { readonly script: { readonly run: ScriptRun } } | undefined

/** Shows the pane in the sidebar, or in its place why there is none. `script` is the text of the page's own script. */
export async function openSidebar(script: string): Promise<void> {
  const root = document.body
  try {
    if (typeof google === 'undefined') throw new SheetsError(words.outside)
    showNotice(root, words.connecting)
    const run = crypto.getRandomValues(new Uint32Array(4)).join('-')
    const compute = computeBeside(() => script)
    const host = await sheetsPaneHost(sendBy(google.script.run), compute, run)
    root.replaceChildren()
    mountPane(root, host)
  } catch (error) {
    showNotice(root, errorWords(error))
  }
}
