import { useState } from 'preact/hooks'
import { type TableName, tables } from '../../core/tables/index.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { applyFix } from '../session/applyFix.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { ChoiceSelect } from './ChoiceSelect.tsx'
import { type ChoiceGroup, leftOutWord } from './columnChoices.ts'
import { correctSheets } from './corrections.ts'
import type { SheetLine } from './sheetLines.ts'

const words = strings.overview.recognized

/** Lets the user say what a sheet is; null: closed. */
export function SheetDialog({ line, onClose }: { line: SheetLine | null; onClose: () => void }) {
  return (
    <Dialog open={line !== null} label={line === null ? '' : words.sheets(line.sheets)} onClose={onClose}>
      {line === null ? null : <Form line={line} onClose={onClose} />}
    </Dialog>
  )
}

function Form({ line: { sheets, tables: found, leftOut }, onClose }: { line: SheetLine; onClose: () => void }) {
  const session = useSession()
  const before = leftOut ? leftOutWord : (found[0] ?? '')
  const [value, setValue] = useState<string>(before)
  const nothing = value === '' || value === before
  const waits = session.busy.value !== null || session.stale.value
  return (
    <form
      class="tl-ask"
      onSubmit={event => {
        event.preventDefault()
        if (nothing || waits) return
        onClose()
        const table = names.find(name => name === value) ?? null
        void applyFix(session, correctSheets(session, sheets, table))
      }}
    >
      <h2 class="tl-ask-title">{sheets.join(', ')}</h2>
      <ChoiceSelect
        label={sheets.length === 1 ? words.sheetIs : words.sheetsAre}
        value={value}
        groups={groups}
        onChoose={setValue}
      />
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

/** Settings and Aliases say what the others are, and are found by their titles alone. */
const names = (Object.keys(tables) as TableName[]).filter(name => name !== 'settings' && name !== 'aliases')
const usedMost: readonly TableName[] = ['scorecard', 'people', 'metrics', 'weights', 'measurements', 'ratings']

const groups: readonly ChoiceGroup[] = [
  { title: null, choices: [{ means: leftOutWord, title: words.leftOut }] },
  { title: words.most, choices: usedMost.map(choice) },
  { title: words.rest, choices: names.filter(name => !usedMost.includes(name)).map(choice) },
]

function choice(name: TableName): { readonly means: string; readonly title: string } {
  return { means: name, title: tables[name].title }
}
