import { useState } from 'preact/hooks'
import type { ReadColumn } from '../../core/commands/readColumns.ts'
import type { View } from '../../core/commands/view.ts'
import { Button } from '../parts/Button.tsx'
import { Section } from '../parts/Section.tsx'
import { applyFix } from '../session/applyFix.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { ColumnDialog } from './ColumnDialog.tsx'
import { confirmDirections, guessedDirections } from './corrections.ts'
import { SheetDialog } from './SheetDialog.tsx'
import { SheetReading } from './SheetReading.tsx'
import { type SheetLine, sheetLines } from './sheetLines.ts'

const words = strings.overview.recognized

/** What sheets and columns were taken for, each to be corrected; those with nothing to ask stand folded. */
export function ReadAs({ view }: { view: View }) {
  const session = useSession()
  const [column, setColumn] = useState<ReadColumn | null>(null)
  const [sheet, setSheet] = useState<SheetLine | null>(null)
  const [others, setOthers] = useState(false)
  const lines = sheetLines(view.recognized)
  const guessed = guessedDirections(view)
  if (lines.length === 0) return null
  const asked = lines.filter(({ open }) => open)
  const quiet = lines.filter(({ open }) => !open)
  const show = (line: SheetLine) => (
    <SheetReading key={line.sheets[0]} line={line} onSheet={() => setSheet(line)} onColumn={setColumn} />
  )
  return (
    <Section
      title={words.title}
      aside={
        guessed.length === 0 ? undefined : (
          <Button
            kind="subtle"
            disabled={session.busy.value !== null || session.stale.value}
            onClick={() => void applyFix(session, confirmDirections(session, view))}
          >
            {words.confirm(guessed.length)}
          </Button>
        )
      }
    >
      <ul class="tl-list">{asked.map(show)}</ul>
      {quiet.length === 0 ? null : (
        <div class="tl-more">
          <Button kind="subtle" expanded={others} onClick={() => setOthers(!others)}>
            {words.others(quiet.length)}
          </Button>
        </div>
      )}
      {others ? <ul class="tl-list">{quiet.map(show)}</ul> : null}
      <ColumnDialog column={column} onClose={() => setColumn(null)} />
      <SheetDialog line={sheet} onClose={() => setSheet(null)} />
    </Section>
  )
}
