import { type ReadonlySignal, signal } from '@preact/signals'
import { copyName } from '../../../files/copyName.ts'
import { type FileHost, fileHost } from '../../../files/fileHost.ts'
import { readShown } from '../../../files/shown/readShown.ts'
import type { Changed } from '../../../pane/paneHost.ts'
import { download } from './download.ts'
import type { GridPort } from './gridPort.ts'
import type { GivenFile, Home } from './home.ts'
import { noGrid } from './noGrid.ts'
import { words } from './words.ts'

/** What lies on the desk: the file that is open, in memory, and the grid that shows it. */
export interface Desk {
  /** Null: none is open. */
  readonly name: ReadonlySignal<string | null>
  readonly sheets: ReadonlySignal<number>
  /** Whether the file differs from what was opened or saved last. */
  readonly unsaved: ReadonlySignal<boolean>
  /** What the user is to read, once. */
  readonly message: ReadonlySignal<Message | null>
  open(file: GivenFile, home: Home | null): void
  save(): Promise<void>
  saveCopy(): Promise<void>
  /** The file with all that was typed so far; null: none is open. */
  file(): Promise<FileHost | null>
  /** Shows the file anew, after it was changed by something else than typing. */
  changed(): void
  /** The user has changed a cell in the grid. */
  edited(): void
  /** Lays the file into a grid. */
  use(grid: GridPort): void
  grid(): GridPort
  say(message: Message | null): void
  /** Calls back after every edit of the user's, and after another file was opened. */
  onChange(listener: (what: Changed) => void): () => void
}

export interface Message {
  readonly kind: 'done' | 'trouble'
  readonly text: string
}

export function createDesk(): Desk {
  const name = signal<string | null>(null)
  const sheets = signal(0)
  const unsaved = signal(false)
  const message = signal<Message | null>(null)
  const listeners = new Set<(what: Changed) => void>()
  let held: FileHost | null = null
  let place: Home | null = null
  let grid = noGrid

  const shown = (again: boolean): void => {
    if (held === null) return
    const workbook = readShown(held.bytes())
    sheets.value = workbook.sheets.length
    grid.show(workbook, again)
  }
  const file = async (): Promise<FileHost | null> => {
    if (held === null) return null
    const { cells, taken } = await grid.typed()
    if (cells.length > 0) {
      held.type(cells)
      taken()
      unsaved.value = true
    }
    return held
  }
  const tell = (what: Changed): void => {
    for (const listener of listeners) listener(what)
  }
  return {
    ...{ name, sheets, unsaved, message, file },
    open(given, home) {
      held = fileHost(given.name, given.bytes)
      place = home
      name.value = given.name
      unsaved.value = false
      message.value = null
      shown(false)
      tell('workbook')
    },
    async save() {
      const current = await file()
      if (current === null || name.value === null) return
      // What is typed while the file is on its way is not saved yet.
      unsaved.value = false
      try {
        if (place === null) download(copyName(name.value), current.bytes())
        else await place.save(current.bytes())
      } catch (error) {
        unsaved.value = true
        throw error
      }
      const done = place === null ? words.savedCopy(copyName(name.value)) : words.saved(name.value)
      message.value = { kind: 'done', text: done }
    },
    async saveCopy() {
      const current = await file()
      if (current === null || name.value === null) return
      download(copyName(name.value), current.bytes())
      message.value = { kind: 'done', text: words.savedCopy(copyName(name.value)) }
    },
    changed() {
      unsaved.value = true
      shown(true)
    },
    edited() {
      unsaved.value = true
      message.value = null
      tell('cells')
    },
    use(port) {
      grid = port
      shown(false)
    },
    grid: () => grid,
    say(next) {
      message.value = next
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
