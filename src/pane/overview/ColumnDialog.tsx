import { useState } from 'preact/hooks'
import type { ReadColumn } from '../../core/commands/readColumns.ts'
import { Button } from '../parts/Button.tsx'
import { CellLink } from '../parts/CellLink.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { applyFix } from '../session/applyFix.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { ChoiceSelect } from './ChoiceSelect.tsx'
import { chosen, columnChoices, metricWord } from './columnChoices.ts'
import { correctColumn } from './corrections.ts'
import { DirectionChoice } from './DirectionChoice.tsx'

const words = strings.overview.recognized

/** Lets the user say what a column is, and of a metric which way is better; null: closed. */
export function ColumnDialog({ column, onClose }: { column: ReadColumn | null; onClose: () => void }) {
  return (
    <Dialog open={column !== null} label={column?.written ?? ''} onClose={onClose}>
      {column === null ? null : <Form column={column} onClose={onClose} />}
    </Dialog>
  )
}

function Form({ column, onClose }: { column: ReadColumn; onClose: () => void }) {
  const session = useSession()
  const { written, cell, meaning } = column
  const before = chosen(column)
  const given = meaning.is === 'metric' ? meaning.direction : null
  // To keep a guess is an answer as well.
  const known = meaning.is === 'column' && meaning.guessed ? null : before
  const [means, setMeans] = useState(before ?? '')
  const [direction, setDirection] = useState(given?.value ?? null)
  const answer = {
    means: means === '' || means === known ? null : means,
    direction:
      means === metricWord && (direction === 'higher' || direction === 'lower') && isNew(direction, given)
        ? direction
        : null,
  }
  const nothing = answer.means === null && answer.direction === null
  const waits = session.busy.value !== null || session.stale.value
  return (
    <form
      class="tl-ask"
      onSubmit={event => {
        event.preventDefault()
        if (nothing || waits) return
        onClose()
        void applyFix(session, correctColumn(session, column, answer))
      }}
    >
      <h2 class="tl-ask-title">
        {written} <CellLink cell={cell} full />
      </h2>
      {meaning.is === 'leftOut' ? <p class="tl-ask-text">{words.reason(meaning.reason)}</p> : null}
      <ChoiceSelect label={words.means} value={means} groups={columnChoices(column)} onChoose={setMeans} />
      {given === null || means !== metricWord ? null : (
        <DirectionChoice given={given} value={direction} onChoose={setDirection} />
      )}
      <p class="tl-ask-text">{words.adds}</p>
      <div class="tl-buttons">
        <Button kind="primary" disabled={nothing || waits}>
          {words.use}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  )
}

/** To keep a guess is an answer as well. */
function isNew(direction: string, given: { readonly value: string; readonly guessed: boolean } | null): boolean {
  return given !== null && (given.guessed || given.value !== direction)
}
