import { render } from 'preact'
import { mountPane } from '../../../../pane/mount.tsx'
import { chooseFile } from '../chooseFile.ts'
import { download } from '../download.ts'
import { elementAt } from '../elementAt.ts'
import { example } from '../example.ts'
import { followTheme } from '../followTheme.ts'
import type { GivenFile } from '../home.ts'
import { takeDrops } from '../takeDrops.ts'
import { words } from '../words.ts'
import { SinglePage } from './SinglePage.tsx'
import { singleFile } from './singleFile.ts'

/** Puts the page into the document. */
export function openPage(): void {
  const file = singleFile()
  const attempt = async (act: () => void | Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      file.say({ kind: 'trouble', text: error instanceof Error ? error.message : String(error) })
    }
  }
  const openGiven = (read: () => GivenFile | Promise<GivenFile>) =>
    attempt(async () => {
      if (file.unsaved.value && !confirm(words.loseChanges)) return
      const { name, bytes } = await read()
      file.open(name, bytes)
    })
  const take = (given: File) =>
    openGiven(async () => ({ name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) }))
  const choose = () => chooseFile(take)
  const openExample = () => openGiven(() => example)
  const save = () =>
    attempt(async () => {
      file.say({ kind: 'done', text: words.single.preparing })
      file.say({ kind: 'done', text: words.savedCopy(await file.saveScored(download)) })
    })

  render(<SinglePage file={file} choose={choose} openExample={openExample} save={save} />, document.body)
  const pane = elementAt('.wb-pane')
  takeDrops(document.body, take)
  addEventListener('beforeunload', event => {
    if (file.unsaved.value) event.preventDefault()
  })
  mountPane(pane, { ...file.host, own: [{ id: 'example', title: words.example, run: openExample }] })
  followTheme(pane, dark => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  })
}
