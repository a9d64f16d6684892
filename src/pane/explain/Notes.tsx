import { CellLink } from '../parts/CellLink.tsx'
import { Section } from '../parts/Section.tsx'
import { useFirst } from '../parts/useFirst.tsx'
import type { Run } from '../session/session.ts'
import { strings } from '../strings.ts'

/** How many are shown before all of them. */
const most = 5

/** What was written down about a person: it stands beside the numbers and is no part of them. */
export function Notes({ run, person }: { run: Run; person: string }) {
  const words = strings.explain
  const notes = run.result.explanation?.notes.filter(({ people }) => people.includes(person)) ?? []
  const [shown, more] = useFirst(notes, most, words.allNotes)
  if (notes.length === 0) return null
  return (
    <Section title={words.beside} aside={words.notes(notes.length)}>
      <ul class="tl-notes">
        {shown.map(({ kind, when, metric, text, more: rest, cell }, at) => (
          <li key={at} class="tl-note">
            <p class="tl-note-head">
              <bdi>{[words.kinds[kind], when, metric].filter(part => part !== null).join(' · ')}</bdi>
              <CellLink cell={cell} full />
            </p>
            <p class="tl-note-text" dir="auto">
              {text}
            </p>
            {rest === null ? null : (
              <p class="tl-note-more" dir="auto">
                {rest}
              </p>
            )}
          </li>
        ))}
      </ul>
      {more}
    </Section>
  )
}
