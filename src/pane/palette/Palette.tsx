import { useRef, useState } from 'preact/hooks'
import { Dialog } from '../parts/Dialog.tsx'
import { Icon } from '../parts/Icon.tsx'
import { keepRecent, recent } from '../session/recent.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { entries } from './entries.ts'
import type { Entry } from './entry.ts'
import { match } from './match.ts'
import { PaletteLine } from './PaletteLine.tsx'

/** All commands in one list that typing narrows: arrows choose, Enter runs, Escape closes. */
export function Palette() {
  const { paletteOpen } = useSession()
  const close = (): void => {
    paletteOpen.value = false
  }
  return (
    <Dialog open={paletteOpen.value} label={strings.palette.title} onClose={close} className="tl-palette">
      <Commands onClose={close} />
    </Dialog>
  )
}

const listId = 'tl-palette-list'

function Commands({ onClose }: { onClose: () => void }) {
  const session = useSession()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const used = recent(session)
  const matches = match(entries(session), typed, used)
  const at = Math.min(chosen, matches.length - 1)
  const choose = (index: number): void => {
    setChosen(index)
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' })
  }
  const run = (entry: Entry | undefined): void => {
    if (entry === undefined || entry.unavailable !== null) return
    onClose()
    keepRecent(session, entry.id)
    entry.run()
  }
  return (
    <>
      <div class="tl-palette-field">
        <Icon name="chevronRight" />
        <input
          type="text"
          class="tl-palette-input"
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={matches.length === 0 ? undefined : optionId(at)}
          aria-autocomplete="list"
          aria-label={strings.palette.title}
          placeholder={strings.palette.placeholder}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value)
            choose(0)
          }}
          onKeyDown={event => {
            const next = nextIndex(event.key, at, matches.length)
            if (event.key === 'Enter') run(matches[at]?.entry)
            else if (next === null) return
            else choose(next)
            event.preventDefault()
          }}
        />
        <kbd class="tl-key">Esc</kbd>
      </div>
      <div class="tl-palette-list" role="listbox" id={listId} aria-label={strings.palette.title} ref={list}>
        {matches.map((match, index) => (
          <PaletteLine
            key={match.entry.id}
            id={optionId(index)}
            match={match}
            selected={index === at}
            recent={typed.trim() === '' && used.includes(match.entry.id)}
            onPick={() => run(match.entry)}
          />
        ))}
      </div>
      <div class={matches.length === 0 ? 'tl-palette-none' : 'tl-hidden'} role="status">
        {matches.length === 0 ? strings.palette.none : strings.palette.found(matches.length)}
      </div>
    </>
  )
}

function optionId(index: number): string {
  return `tl-palette-${index}`
}

/** Where a key leads in the list; null: it is none of the list's keys. Home and End move in what was typed. */
function nextIndex(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at + count - 1) % count
  if (key === 'PageDown') return Math.min(at + 8, count - 1)
  if (key === 'PageUp') return Math.max(at - 8, 0)
  return null
}
