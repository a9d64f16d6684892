import { type Cell, cellText, isBlank, isError } from '../../cells/cell.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import { type LogLine, readLog } from '../../output/logLines.ts'
import { movesLog } from '../../output/logShape.ts'
import { parseDate } from '../../values/parseDate.ts'
import { quoted } from '../../values/quoted.ts'
import type { LoggedMove } from '../loggedMove.ts'
import { matchOption } from '../matchOption.ts'
import type { PersonResolver } from '../personResolver.ts'
import type { ReadContext } from './readContext.ts'

const states = ['proposed', 'agreed', 'undone'] as const

/**
 * The lines of our log of moves, in their order. What somebody entered and cannot be read is a finding at its cell; of lines
 * that stand as a run wrote them nothing is said, even if who is meant has left since.
 */
export function readMoves(
  snapshot: Snapshot,
  person: PersonResolver,
  hasPeople: boolean,
  context: ReadContext,
): readonly LoggedMove[] {
  const moves: LoggedMove[] = []
  for (const line of readLog(snapshot, movesLog).lines) {
    const move = readLine(line, moves, person, hasPeople, context)
    if (move !== null) moves.push(move)
  }
  return withUndone(moves)
}

/** What a line says, with the lines `above` it; null: it says nothing that can be used. */
function readLine(
  line: LogLine,
  above: readonly LoggedMove[],
  resolve: PersonResolver,
  hasPeople: boolean,
  context: ReadContext,
): LoggedMove | null {
  const cellOf = (key: string): CellRef => ({
    ...line.cell,
    column: line.cell.column + movesLog.columns.indexOf(key),
  })
  const value = (key: string): Cell => line.cells[movesLog.columns.indexOf(key)] ?? null
  const text = (key: string): string | null => (isBlank(value(key)) ? null : cellText(value(key)))
  const report = (rule: string, key: string, message: string): null => {
    if (!line.intact) context.findings.push({ rule, cell: cellOf(key), message })
    return null
  }

  const state = stateOf()
  if (state === null) return null
  const undoes = text('undoes')
  const target = undoes === null ? null : above.filter(({ id }) => id === undoes).pop()
  if (target === undefined) {
    const message = `${quoted(undoes)} is the name of no line above: write what stands in the column Line of the one that is taken back.`
    return report('value-not-in-list', 'undoes', message)
  }
  if (state === 'undone' && target === null) {
    if (isBlank(value('after'))) report('required-blank', 'undoes', 'This line does not say which line it takes back.')
    return null
  }
  const isTakenBack = state === 'undone' && target !== null
  const who = isTakenBack ? target.person : personOf()
  if (who === null) return null
  return {
    id: text('id'),
    undoes: state === 'proposed' ? null : undoes,
    at: dayOf(),
    cycle: isTakenBack ? target.cycle : text('cycle'),
    person: who,
    before: value('before'),
    after: value('after'),
    reason: text('reason'),
    evidence: text('evidence'),
    by: text('by'),
    effect: effectOf(state, target),
    isUndone: false,
    isOurs: line.intact,
    cells: { before: cellOf('before'), after: cellOf('after'), cycle: cellOf('cycle'), state: cellOf('state') },
  }

  function stateOf(): (typeof states)[number] | null {
    const written = value('state')
    if (isBlank(written)) {
      return report(
        'required-blank',
        'state',
        `Say whether this is ${states.join(', ')}: until then the line counts for nothing.`,
      )
    }
    const is = `${quoted(written)} is not one of the words that this column takes: ${states.join(', ')}.`
    return (
      (isError(written) ? null : matchOption(states, cellText(written))) ?? report('value-not-in-list', 'state', is)
    )
  }

  /** By Employee ID, which is folded away, else by name. */
  function personOf(): string | null {
    const key = isBlank(value('person')) ? 'name' : 'person'
    const written = text(key)
    if (written === null) return report('required-blank', 'name', 'This line does not say whose rating was changed.')
    const found = resolve(written)
    if (found.is === 'person') return found.person
    if (found.is === 'several') {
      const persons = found.persons.join(' and ')
      const message = `${quoted(written)} can be ${persons}: write the ID of the one you mean into the column Employee ID.`
      return report('ambiguous-person', key, message)
    }
    return hasPeople
      ? report('unknown-person', key, `${quoted(written)} is not in People: this row counts for nobody.`)
      : written
  }

  function dayOf(): number | null {
    const parsed = parseDate(value('at'), { order: 'ask', format: 'general' })
    if (parsed.state === 'value') return parsed.value
    if (parsed.state !== 'invalid') return null
    const message = `${quoted(value('at'))} is not a day that can be read in one way only: write one such as 2025-03-31.`
    return report(isError(value('at')) ? 'error-cell' : 'not-a-date', 'at', message)
  }
}

/** What only was proposed is taken back without any effect. */
function effectOf(state: (typeof states)[number], target: LoggedMove | null): LoggedMove['effect'] {
  if (state === 'agreed') return 'agrees'
  return state === 'undone' && target !== null && target.effect !== 'none' ? 'takes back' : 'none'
}

/** Lines that a line below takes back, and that is not taken back itself, have no effect. */
function withUndone(moves: readonly LoggedMove[]): readonly LoggedMove[] {
  const taken = new Set<string>()
  const marked: LoggedMove[] = []
  for (const move of [...moves].reverse()) {
    const isUndone = move.id !== null && taken.has(move.id)
    if (!isUndone && move.undoes !== null) taken.add(move.undoes)
    marked.unshift({ ...move, isUndone })
  }
  return marked
}
