import { type ReadonlySignal, signal } from '@preact/signals'
import { fullAddress } from '../../../../core/cells/address.ts'
import { cellText } from '../../../../core/cells/cell.ts'
import type { Watcher } from '../../../../core/host.ts'
import { copyName } from '../../../../files/copyName.ts'
import { type FileHost, fileHost } from '../../../../files/fileHost.ts'
import { computeBeside } from '../../../../pane/compute/computeBeside.ts'
import { hostRun } from '../../../../pane/hostRun.ts'
import type { Changed, PaneHost } from '../../../../pane/paneHost.ts'
import type { Message } from '../desk.ts'
import { words } from '../words.ts'

/** The one file that lies on the page, and what the pane is given of it. */
export interface SingleFile {
  readonly name: ReadonlySignal<string | null>
  readonly message: ReadonlySignal<Message | null>
  /** Whether the file was changed since it was opened or downloaded last. */
  readonly unsaved: ReadonlySignal<boolean>
  open(name: string, bytes: Uint8Array): void
  /** Hands on a copy with the sheets of results, to be downloaded; gives its name. */
  saveScored(save: (name: string, bytes: Uint8Array) => void): Promise<string>
  say(message: Message | null): void
  readonly host: PaneHost
}

/** In the page's own script, of which it has one. */
const compute = computeBeside(() => document.scripts[0]?.text ?? '')

/** Nobody watches. */
const alone: Watcher = { progress() {}, cancelled: () => false }

export function singleFile(): SingleFile {
  const name = signal<string | null>(null)
  const message = signal<Message | null>(null)
  const unsaved = signal(false)
  const kept = new Map<string, string>()
  const listeners = new Set<(what: Changed) => void>()
  let held: FileHost | null = null
  const file = (): FileHost => {
    if (held === null) throw new Error(words.noFile)
    return held
  }
  const reads = hostRun({ read: tables => file().read(tables) }, 'file', compute)
  return {
    ...{ name, message, unsaved },
    open(given, bytes) {
      held = fileHost(given, bytes)
      name.value = given
      unsaved.value = false
      message.value = null
      for (const listener of listeners) listener('workbook')
    },
    async saveScored(save) {
      const copied = copyName(name.value ?? '')
      const copy = fileHost('copy.xlsx', file().bytes())
      // What is changed while the copy is made is not in it.
      unsaved.value = false
      try {
        const { run } = hostRun(copy, 'file', compute)
        const { edits } = await run('score', { set: new Map() }, alone)
        copy.apply(edits)
        save(copied, copy.bytes())
      } catch (error) {
        unsaved.value = true
        throw error
      }
      return copied
    },
    say(next) {
      message.value = next
    },
    host: {
      place: 'file',
      workbook: () => name.value,
      ...reads,
      async apply(edits) {
        const receipt = file().apply(edits)
        unsaved.value = true
        return receipt
      },
      // Without a grid the cell is told instead of shown.
      async reveal(cell) {
        const [held] = await reads.cells([cell])
        const text = held === undefined ? '' : cellText(held)
        message.value = { kind: 'done', text: words.single.cell(fullAddress(cell), text) }
      },
      onChange(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      audience: () => Promise.resolve({ who: words.audience, scored: null }),
      memory: {
        get: key => kept.get(`${name.value} ${key}`) ?? null,
        set: (key, value) => kept.set(`${name.value} ${key}`, value),
      },
    },
  }
}
