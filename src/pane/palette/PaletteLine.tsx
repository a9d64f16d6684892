import { strings } from '../strings.ts'
import { marked } from './marked.ts'
import type { Match, Ranges } from './match.ts'

interface PaletteLineProps {
  readonly id: string
  readonly match: Match
  readonly selected: boolean
  readonly recent: boolean
  readonly onPick: () => void
}

/** A command with the letters that were typed marked; one that cannot be used says why. */
export function PaletteLine({ id, match, selected, recent, onPick }: PaletteLineProps) {
  const { entry, inTitle, inGroup } = match
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
    >
      <span class="tl-palette-text">
        <span class="tl-palette-group">
          <Marked text={entry.group} ranges={inGroup} />:{' '}
        </span>
        <Marked text={entry.title} ranges={inTitle} />
      </span>
      {recent ? <span class="tl-palette-recent">{strings.palette.recent}</span> : null}
      {entry.unavailable === null ? null : <span class="tl-palette-reason">{entry.unavailable}</span>}
    </div>
  )
}

function Marked({ text, ranges }: { text: string; ranges: Ranges }) {
  return (
    <>
      {marked(text, ranges).map(part =>
        part.hit ? <mark key={part.from}>{part.text}</mark> : <span key={part.from}>{part.text}</span>,
      )}
    </>
  )
}
