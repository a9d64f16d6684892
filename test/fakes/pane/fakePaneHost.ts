import type { Edit } from '../../../src/core/cells/edit.ts'
import type { Compute } from '../../../src/pane/compute/compute.ts'
import { computeHere } from '../../../src/pane/compute/computeHere.ts'
import { hostRun } from '../../../src/pane/hostRun.ts'
import type { Audience, Changed, Memory, OwnCommand, PaneHost, PanePlace } from '../../../src/pane/paneHost.ts'
import { type MemoryHost, memoryHost } from './memoryHost.ts'
import { workbookOf } from './workbookOf.ts'

/** A pane's host over a workbook in memory, with what a test can look at and do. */
export interface FakePaneHost extends PaneHost {
  readonly book: MemoryHost
  /** What is remembered for the workbook. */
  readonly kept: Map<string, string>
  readonly ownRuns: string[]
  /** A change that the user makes in the grid. */
  change(edit: Edit): void
  /** Makes the next run, write or reading of cells wait until it is let go, or fail with these words. */
  hold(): () => void
  fail(words: string): void
}

const blank = workbookOf({ sheets: [{ title: 'Sheet1', ours: null, visible: true }], grids: [], namedRanges: [] })

export function fakePaneHost(
  place: PanePlace,
  workbook: Uint8Array | null,
  compute: Compute = computeHere,
): FakePaneHost {
  const book = memoryHost(workbook ?? blank)
  const kept = new Map<string, string>()
  const ownRuns: string[] = []
  const listeners = new Set<(what: Changed) => void>()
  let gate: Promise<void> = Promise.resolve()
  const memory: Memory = { get: key => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) }
  const audience: Audience = { who: 'Everyone who can open this file.', scored: 2 }
  const own: readonly OwnCommand[] = [{ id: 'save', title: 'Save', run: () => void ownRuns.push('save') }]
  const computing = hostRun(book, place, compute)
  /** A gate holds or fails one call. */
  const pass = async (): Promise<void> => {
    const here = gate
    gate = Promise.resolve()
    await here
  }
  return {
    place,
    book,
    kept,
    ownRuns,
    memory,
    own,
    workbook: () => (workbook === null ? null : 'reviews.xlsx'),
    run: async (...run) => {
      await pass()
      return computing.run(...run)
    },
    cells: computing.cells,
    apply: async edits => {
      await pass()
      return book.apply(edits)
    },
    reveal: cell => book.reveal(cell),
    onChange: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    audience: async () => audience,
    change: edit => {
      book.change(edit)
      for (const listener of listeners) listener('cells')
    },
    hold: () => {
      let open = (): void => undefined
      gate = new Promise(resolve => {
        open = resolve
      })
      return () => open()
    },
    fail: words => {
      gate = Promise.reject(new Error(words))
      // Nobody waits for it before the next call.
      gate.catch(() => undefined)
    },
  }
}
