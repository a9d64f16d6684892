import type { CellRef } from '../cells/cellRef.ts'
import type { Evaluation } from '../evaluate.ts'
import type { Cycle } from '../scoring/cycle.ts'
import { dayText } from '../scoring/dayText.ts'
import { nameKey } from '../scoring/nameKey.ts'
import { namingOf } from '../tables/find/naming.ts'
import { type PersonResolver, personResolver } from '../tables/personResolver.ts'
import { compareKeys } from '../values/compareKeys.ts'
import { parsePeriod } from '../values/parsePeriod.ts'

export type NoteKind = 'evidence' | 'feedback' | 'checkIn' | 'context' | 'override'

/** What somebody wrote down that stands beside the numbers of people, as far as it is to be shown. */
export interface ShownNote {
  /** Ids of those whom it is about, each once. */
  readonly people: readonly string[]
  readonly kind: NoteKind
  /** "2025-03-14", or as the workbook writes it; null: without a day. */
  readonly when: string | null
  readonly metric: string | null
  readonly text: string
  /** What came of it, or how the person sees it; null: nothing is said. */
  readonly more: string | null
  readonly cell: CellRef
}

/** A note and its first and last day as serials. */
interface Dated extends ShownNote {
  readonly from: number | null
  readonly to: number | null
}

/**
 * Evidence, feedback about people, talks, context and overrides of a cycle, the latest first, those without a day last.
 * What was said by whom about a level is not among them.
 */
export function notesOf({ reading, scoring, settings }: Evaluation): readonly ShownNote[] {
  const { tables } = reading
  const resolve = personResolver(tables.people, namingOf(tables.aliases))
  const named = (written: string) => namedIn(written, resolve)
  const ofDay = (date: number | null) => ({ when: date === null ? null : dayText(date), from: date, to: date })
  const notes: readonly (Dated | null)[] = [
    ...tables.evidence.map(row =>
      note('evidence', [row.employeeId], row.metric, [row.whatHappened, row.outcome], ofDay(row.date), row.at),
    ),
    ...tables.feedback.map(row =>
      row.employeeId === null || row.about === 'product' || row.about === 'policy'
        ? null
        : note('feedback', named(row.employeeId), row.metric, [row.comment, null], ofDay(row.date), row.at),
    ),
    ...tables.checkIns.map(row =>
      note(
        'checkIn',
        [row.employeeId],
        row.metric,
        [row.note ?? row.reason, row.employeeInterpretation],
        ofDay(row.date),
        row.at,
      ),
    ),
    ...tables.context.map(row => {
      const team = scoring.subjects.filter(({ subject }) => nameKey(subject.team) === nameKey(row.employeeOrTeam))
      const people = team.length > 0 ? team.map(({ subject }) => subject.person) : named(row.employeeOrTeam)
      return note(
        'context',
        people,
        null,
        [row.note, null],
        timeOf(row.period, settings.values.fiscalYearStart),
        row.at,
      )
    }),
    ...tables.overrides.map(row =>
      note('override', [row.employeeId], row.metric, [row.reason, null], ofDay(row.from), row.at),
    ),
  ]
  return notes
    .flatMap(each => (each !== null && isOf(scoring.cycle, each) ? [each] : []))
    .sort(
      (one, other) =>
        (other.from ?? 0) - (one.from ?? 0) ||
        compareKeys(one.cell.sheet, other.cell.sheet) ||
        one.cell.row - other.cell.row,
    )
    .map(({ from, to, ...shown }) => shown)
}

/** Null: it says nothing, or is about nobody. */
function note(
  kind: NoteKind,
  people: readonly string[],
  metric: string | null,
  [text, more]: readonly [string | null, string | null],
  time: Pick<Dated, 'when' | 'from' | 'to'>,
  at: { readonly sheet: string; readonly row: number; readonly cells: object },
): Dated | null {
  if (text === null || people.length === 0) return null
  const column = Math.min(...(Object.values(at.cells) as CellRef[]).map(cell => cell.column))
  const cell = { sheet: at.sheet, row: at.row, column: Number.isFinite(column) ? column : 0 }
  return {
    people: [...new Set(people)],
    kind,
    metric,
    text: short(text),
    more: more === null ? null : short(more),
    cell,
    ...time,
  }
}

/** Several names are separated by comma, semicolon or line break. */
function namedIn(written: string, resolve: PersonResolver): readonly string[] {
  return written.split(/[,;\n]/).flatMap(name => {
    const found = resolve(name.trim())
    return found.is === 'person' ? [found.person] : []
  })
}

function timeOf(written: string | number, fiscalStart: number): Pick<Dated, 'when' | 'from' | 'to'> {
  const format = typeof written === 'number' ? 'date' : 'general'
  const parsed = parsePeriod(written, { dates: { order: 'ask', format }, fiscalStart })
  const { from, to } = parsed.state === 'value' ? parsed.value : { from: null, to: null }
  return { when: typeof written === 'number' ? dayText(written) : written, from, to }
}

/** An override holds from its day on, anything else in its own time; what has no day may be of any. */
function isOf({ from, to }: Cycle, note: Dated): boolean {
  const begins = note.from === null || note.from <= (to ?? Number.POSITIVE_INFINITY)
  return begins && (note.to === null || note.kind === 'override' || note.to >= (from ?? 0))
}

/** The cell has the rest. */
function short(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
}

const longest = 400
