import { assertAsked } from '../../core/cells/assertAsked.ts'
import { isBlank } from '../../core/cells/cell.ts'
import type { Edit } from '../../core/cells/edit.ts'
import type { Snapshot } from '../../core/cells/snapshot.ts'
import type { Receipt } from '../../core/host.ts'
import { appendedLog } from '../../core/hosting/appendedLog.ts'
import { ownSheetOf } from '../../core/hosting/ownSheetOf.ts'
import { cellsOfRows } from '../../core/hosting/sheetOfRows.ts'
import { undoOf } from '../../core/hosting/undoOf.ts'
import { writtenSheets } from '../../core/hosting/writtenSheets.ts'
import type { Begun } from './answer.ts'
import type { HeldRows, Inputs } from './inputs.ts'
import { type PutSheet, putsOf, sizeOf } from './putSheet.ts'
import { putSteps } from './putSteps.ts'
import type { RequestOf } from './request.ts'
import { ask, type Steps } from './steps.ts'
import { verifySteps } from './verifySteps.ts'

/** Edits that are being carried out, and what was done already where an attempt at them has failed. */
export interface Attempt {
  readonly text: string
  /** Where the rows of each edit go that adds some, once that is known. */
  places: Begun['places'] | null
  /** The titles of new sheets of the user's that are finished. */
  readonly added: Set<string>
}

/** What is known besides the edits. */
export interface Known {
  /** The name of whoever writes. */
  readonly run: string
  /** What the edits were computed from; null: nothing that is to be compared. */
  readonly inputs: Inputs | null
  /** The rows in which cells of the user's are set, as they were when they were read. */
  readonly rows: readonly HeldRows[]
  readonly attempt: Attempt
}

/**
 * Carries edits out. Everything that can be refused is refused before anything is written, and so are results of inputs
 * that the user has changed since. While sheets are written, others are told so.
 */
export function* applySteps(edits: readonly Edit[], known: Known): Steps<Receipt> {
  assertAsked(edits)
  const order = orderOf(edits, known)
  const begun = yield* ask(order)
  known.attempt.places = begun.places
  if (!begun.shown) yield* writeSteps(edits, order, begun, known.attempt)
  else {
    try {
      if (known.inputs !== null) yield* verifySteps(known.inputs)
      yield* writeSteps(edits, order, begun, known.attempt)
    } finally {
      yield* endQuietly(known.run)
    }
  }
  return receiptOf(edits, begun)
}

type Order = RequestOf<'begin'>

function orderOf(edits: readonly Edit[], { run, rows, attempt }: Known): Order {
  const remove = edits.flatMap(edit => (edit.kind === 'removeSheets' ? edit.keys : []))
  const sheets = openPuts(edits, [], attempt).map(({ key, title, worksheet }) => ({
    key,
    title,
    ...sizeOf(worksheet),
  }))
  return {
    method: 'begin',
    run,
    unchanged: rows,
    set: edits.flatMap(edit => (edit.kind === 'setCell' ? [edit.cell] : [])),
    append: edits.flatMap(edit =>
      edit.kind === 'appendRows' ? [{ sheet: edit.sheet, headers: edit.headers, rows: edit.rows }] : [],
    ),
    earlier: attempt.places,
    mark: edits.flatMap(edit => (edit.kind === 'markSheet' ? [{ sheet: edit.sheet, key: edit.key }] : [])),
    remove,
    sheets,
  }
}

function openPuts(edits: readonly Edit[], places: Begun['places'], { added }: Attempt) {
  return putsOf(edits, places).filter(({ key, title }) => key !== null || !added.has(title))
}

function* writeSteps(edits: readonly Edit[], order: Order, begun: Begun, attempt: Attempt): Steps<void> {
  const { run, remove, mark } = order
  const cells = [
    ...edits.flatMap(edit => (edit.kind === 'setCell' ? [{ ...edit.cell, value: edit.value }] : [])),
    ...placedCells(order, begun),
  ]
  if (remove.length + mark.length + cells.length > 0)
    yield* ask({ method: 'change', run, shown: begun.shown, remove, mark, cells })
  const puts = openPuts(edits, begun.places, attempt)
  for (const [index, put] of puts.entries()) {
    yield* putSteps(run, yield* asPresent(put), index, puts.length)
    if (put.key === null) attempt.added.add(put.title)
  }
}

/** A log with its new lines at the end of those that stand there by now. */
function* asPresent(put: PutSheet): Steps<PutSheet> {
  const { key, log } = put
  const present = key === null || log === undefined ? null : yield* ask({ method: 'log', key })
  return log === undefined || present === null ? put : { ...put, worksheet: ownSheetOf(appendedLog(log, present)) }
}

/** Nobody is kept waiting any more, whatever came of the run. */
function* endQuietly(run: string): Steps<void> {
  try {
    yield* ask({ method: 'end', run })
  } catch {
    // If not even that can be said, the mark of the run lapses by itself, and what came before says more.
  }
}

function placedCells({ append }: Order, { places }: Begun) {
  return places.flatMap((place, index) => (place ?? []).map(cell => ({ ...cell, sheet: append[index]!.sheet })))
}

function receiptOf(edits: readonly Edit[], begun: Begun): Receipt {
  const append = edits.filter(edit => edit.kind === 'appendRows')
  const emptied = begun.places.flatMap((place, index) =>
    (place ?? cellsOfRows(append[index]!))
      .filter(({ value }) => !isBlank(value))
      .map(({ row, column }): Edit => {
        return { kind: 'setCell', cell: { sheet: append[index]!.sheet, row, column }, value: null, asked: true }
      }),
  )
  return { written: writtenSheets(edits), undo: [...emptied, ...undoOf(edits, before(edits, begun))] }
}

/** What undoing needs to know of the workbook as it was. */
function before(edits: readonly Edit[], { tabs, held }: Begun): Snapshot {
  const rows = new Map<string, (typeof held)[number][][]>()
  edits
    .flatMap(edit => (edit.kind === 'setCell' ? [edit.cell] : []))
    .forEach(({ sheet, row, column }, index) => {
      const cells = rows.get(sheet) ?? []
      rows.set(sheet, cells)
      cells[row] ??= []
      cells[row][column] = held[index]!
    })
  const plain = { top: 0, left: 0, formats: [], merges: [], hiddenRows: [], hiddenColumns: [] }
  return {
    sheets: tabs.map(({ title, ours, visible }) => ({ title, ours, visible })),
    grids: [...rows].map(([sheet, cells]) => ({ sheet, cells, ...plain })),
    namedRanges: [],
  }
}
