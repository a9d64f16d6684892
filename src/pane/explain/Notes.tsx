import { useState } from 'preact/hooks'
import { Button } from '../parts/Button.tsx'
import { CellLink } from '../parts/CellLink.tsx'
import { Section } from '../parts/Section.tsx'
import type { Run } from '../session/session.ts'
import { strings } from '../strings.ts'

/** How many are shown before all of them. */
const most = 5

/** What was written down about a person: it stands beside the numbers and is no part of them. */
export function Notes({ run, person }: { run: Run; person: string }) {
  const [all, setAll] = useState(false)
  const notes = run.result.explanation?.notes.filter(({ people }) => people.includes(person)) ?? []
  if (notes.length === 0) return null
  const words = strings.explain
  return (
    <Section title={words.beside} aside={words.notes(notes.length)}>
      <ul class="tl-notes">
        {(all ? notes : notes.slice(0, most)).map(({ kind, when, metric, text, more, cell }, at) => (
          <li key={at} class="tl-note">
            <p class="tl-note-head">
              <bdi>{[words.kinds[kind], when, metric].filter(part => part !== null).join(' · ')}</bdi>
              <CellLink cell={cell} full />
            </p>
            <p class="tl-note-text" dir="auto">
              {text}
            </p>
            {more === null ? null : (
              <p class="tl-note-more" dir="auto">
                {more}
              </p>
            )}
          </li>
        ))}
      </ul>
      {all || notes.length <= most ? null : (
        <p class="tl-text">
          <Button kind="subtle" onClick={() => setAll(true)}>
            {words.allNotes(notes.length)}
          </Button>
        </p>
      )}
    </Section>
  )
}
