import type { Edit } from '../../core/cells/edit.ts'
import type { Snapshot } from '../../core/cells/snapshot.ts'
import score from '../../core/commands/score.ts'
import { excelHost } from '../excelHost.ts'
import type { Step } from './step.ts'

/** A whole run in the open workbook: what the pane does for Compute Scores and Write to the workbook. */
export function scoreSteps(at: string): readonly Step[] {
  let snapshot: Snapshot | null = null
  let edits: readonly Edit[] = []
  return [
    {
      what: 'Read for scores',
      async run(library) {
        snapshot = await excelHost(library).read(score.tables)
        const rows = snapshot.grids.reduce((sum, { cells }) => sum + cells.length, 0)
        return `${rows} rows, ${snapshot.date1904 === true ? 'days from 1904' : 'days from 1900'}`
      },
    },
    {
      what: 'Compute scores',
      async run() {
        if (snapshot === null) return 'left out: nothing was read'
        const { view, edits: made } = score.run(snapshot, { set: new Map(), at, host: 'excel' })
        edits = made
        return `${view.scores.length} people`
      },
    },
    {
      what: 'Write scores',
      async run(library) {
        const { written } = await excelHost(library).apply(edits)
        return written.join(', ')
      },
    },
  ]
}
