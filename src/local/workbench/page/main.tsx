import { render } from 'preact'
import { mountPane } from '../../../pane/mount.tsx'
import { chooseFile } from './chooseFile.ts'
import { createDesk } from './desk.ts'
import { deskHost } from './deskHost.ts'
import { elementAt } from './elementAt.ts'
import { example } from './example.ts'
import { followTheme } from './followTheme.ts'
import type { GridPort } from './gridPort.ts'
import { type GivenFile, serverHome } from './home.ts'
import { loadGrid } from './loadGrid.ts'
import { takeDrops } from './takeDrops.ts'
import { Workbench } from './Workbench.tsx'
import { words } from './words.ts'

const desk = createDesk()
const attempt = (act: () => Promise<void>): Promise<void> =>
  act().catch((error: unknown) => desk.say({ kind: 'trouble', text: wordsOf(error) }))
const openGiven = (read: () => GivenFile | Promise<GivenFile>): Promise<void> =>
  attempt(async () => {
    if (desk.unsaved.value && !confirm(words.loseChanges)) return
    desk.open(await read(), null)
  })
const take = (file: File): Promise<void> =>
  openGiven(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
const openExample = (): Promise<void> => openGiven(() => example)
const open = () => chooseFile(take)
const save = () => attempt(desk.save)
const saveCopy = () => attempt(desk.saveCopy)

render(<Workbench desk={desk} actions={{ open, save, saveCopy }} />, document.body)
const grid = elementAt('.wb-grid')
const pane = elementAt('.wb-pane')
takeDrops(document.body, take)
addEventListener('beforeunload', event => {
  if (desk.unsaved.value) event.preventDefault()
})
addEventListener('keydown', event => {
  if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  save()
})

mountPane(
  pane,
  deskHost(desk, [
    { id: 'open', title: words.open, run: open },
    { id: 'example', title: words.example, run: openExample },
    { id: 'save', title: words.save, run: save },
    { id: 'save-copy', title: words.saveCopy, run: saveCopy },
  ]),
)
followTheme(pane, dark => {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  desk.grid().setDark(dark)
})

const home = serverHome(location.hash.slice(1))
await attempt(async () => desk.open(await home.read(), home))
desk.use(await startGrid())

async function startGrid(): Promise<GridPort> {
  const events = { edited: desk.edited, refused: () => desk.say({ kind: 'trouble', text: words.refused }) }
  try {
    grid.replaceChildren()
    return await loadGrid(grid, pane.dataset.theme === 'dark', events)
  } catch (error) {
    console.error(error)
    grid.textContent = words.noGrid
    return desk.grid()
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
