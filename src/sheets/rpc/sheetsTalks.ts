import type { Cell } from '../../core/cells/cell.ts'
import type { CellRef } from '../../core/cells/cellRef.ts'
import type { Edit } from '../../core/cells/edit.ts'
import type { Snapshot } from '../../core/cells/snapshot.ts'
import type { Receipt } from '../../core/host.ts'
import { joinedRows } from '../../core/hosting/joinedRows.ts'
import type { TableName } from '../../core/tables/index.ts'
import type { Sharing } from './answer.ts'
import { type Attempt, applySteps } from './applySteps.ts'
import type { HeldRows, Inputs } from './inputs.ts'
import { printOf } from './printOf.ts'
import { readSteps } from './readSteps.ts'
import { ask, type Steps } from './steps.ts'
import { compareSteps } from './verifySteps.ts'

/** All that a spreadsheet is asked for, as talks with the server. */
export interface SheetsTalks {
  read(tables: readonly TableName[]): Steps<Snapshot>
  /** Refuses results of inputs that have changed since they were read. */
  apply(edits: readonly Edit[]): Steps<Receipt>
  reveal(cell: CellRef): Steps<void>
  cells(refs: readonly CellRef[]): Steps<readonly Cell[]>
  /** Whether what was read last is as it was; true before anything was read. */
  isAsRead(): Steps<boolean>
  audience(): Steps<Sharing>
  /** Shows the user a text for so many seconds; null: until it is closed. */
  tell(title: string, text: string, seconds: number | null): Steps<void>
  /** Asks the user whether to go on. */
  agree(title: string, text: string): Steps<boolean>
  recall(): Steps<ReadonlyMap<string, string>>
  remember(key: string, value: string): Steps<void>
}

/** `run` is a name of whoever starts the talks, which nobody else has: 8 to 64 characters. */
export function sheetsTalks(run: string): SheetsTalks {
  let inputs: Inputs | null = null
  let snapshot: Snapshot | null = null
  /** What was tried last, until it succeeds. */
  let last: Attempt | null = null
  return {
    *read(tables) {
      const read = yield* readSteps(tables)
      inputs = read.inputs
      snapshot = read.snapshot
      return read.snapshot
    },
    *apply(given) {
      const edits = joinedRows(given)
      const text = JSON.stringify(edits)
      const attempt = last?.text === text ? last : { text, places: null, added: new Set<string>() }
      last = attempt
      const rows = snapshot === null ? [] : rowsOf(edits, snapshot)
      const receipt = yield* applySteps(edits, { run, inputs, rows, attempt })
      last = null
      // What the user picked has changed the very sheets that were read.
      if (edits.some(({ kind }) => kind !== 'writeSheet' && kind !== 'removeSheets')) [inputs, snapshot] = [null, null]
      return receipt
    },
    *reveal(cell) {
      yield* ask({ method: 'reveal', cell })
    },
    *isAsRead() {
      return inputs === null || (yield* compareSteps(inputs)) === null
    },
    *cells(refs) {
      return refs.length === 0 ? [] : yield* ask({ method: 'cells', refs })
    },
    audience: () => ask({ method: 'audience' }),
    *tell(title, text, seconds) {
      yield* ask({ method: 'tell', title, text, seconds })
    },
    agree: (title, text) => ask({ method: 'agree', title, text }),
    *recall() {
      return new Map(yield* ask({ method: 'recall' }))
    },
    *remember(key, value) {
      yield* ask({ method: 'remember', key, value })
    },
  }
}

/** The rows in which edits set cells, as they were read. */
function rowsOf(edits: readonly Edit[], { grids }: Snapshot): readonly HeldRows[] {
  return edits.flatMap(edit => {
    if (edit.kind !== 'setCell') return []
    const { sheet, row } = edit.cell
    const grid = grids.find(each => each.sheet.toLowerCase() === sheet.toLowerCase())
    const cells = grid?.cells[row - grid.top]
    if (grid === undefined || cells === undefined) return []
    return [
      { sheet, top: row, bottom: row, left: grid.left, columns: cells.length, formats: false, print: printOf([cells]) },
    ]
  })
}
