import type { ComponentChildren } from 'preact'
import { strings } from '../strings.ts'
import { type Entry, entryText } from './entry.ts'
import { marked } from './marked.ts'

interface PaletteLineProps {
  readonly id: string
  readonly entry: Entry
  readonly ranges: readonly number[]
  readonly selected: boolean
  readonly recent: boolean
  readonly onPick: () => void
}

/** A command with the letters that were typed marked; one that cannot be used says why. */
export function PaletteLine({ id, entry, ranges, selected, recent, onPick }: PaletteLineProps) {
  const start = entry.group.length + 2
  const parts = marked(entryText(entry), ranges, start)
  const text = (within: (from: number) => boolean): ComponentChildren =>
    parts
      .filter(({ from }) => within(from))
      .map(part => (part.hit ? <mark key={part.from}>{part.text}</mark> : <span key={part.from}>{part.text}</span>))
  return (
    // The field keeps the focus and hears the keys, as WAI-ARIA has it for a list under a combobox.
    <div
      class="tl-palette-line"
      role="option"
      id={id}
      aria-selected={selected}
      aria-disabled={entry.unavailable !== null}
      tabIndex={-1}
      onPointerDown={event => event.preventDefault()}
      onClick={onPick}
      onKeyDown={undefined}
    >
      <span class="tl-palette-text">
        <span class="tl-palette-group">{text(from => from < start)}</span>
        {text(from => from >= start)}
      </span>
      {recent ? <span class="tl-palette-recent">{strings.palette.recent}</span> : null}
      {entry.unavailable === null ? null : <span class="tl-palette-reason">{entry.unavailable}</span>}
    </div>
  )
}
