import { cellAt } from '../core/cells/cellAt.ts'
import type { CellRef } from '../core/cells/cellRef.ts'
import type { Snapshot } from '../core/cells/snapshot.ts'
import type { Host } from '../core/host.ts'
import { type TableName, tables } from '../core/tables/index.ts'
import { commandById } from './compute/commandById.ts'
import type { Compute } from './compute/compute.ts'
import type { PaneHost, PanePlace } from './paneHost.ts'

/** The part of the pane's host that any host of core gives: to read and compute, and to say what cells hold. */
export function hostRun(host: Pick<Host, 'read'>, place: PanePlace, compute: Compute): Pick<PaneHost, 'run' | 'cells'> {
  return {
    async run(id, options, on) {
      const snapshot = await host.read(commandById(id).tables, on)
      const run = { ...options, explain: true, at: new Date().toISOString(), host: hostName[place] }
      return compute(id, snapshot, run, on)
    },
    async cells(refs) {
      const snapshot = refs.length === 0 ? null : await host.read(Object.keys(tables) as TableName[])
      return refs.map(ref => (snapshot === null ? undefined : heldIn(snapshot, ref)))
    },
  }
}

/** As it stands in the run log. */
const hostName: Readonly<Record<PanePlace, string>> = {
  excel: 'excel',
  sheets: 'sheets',
  workbench: 'local',
  file: 'local',
}

/** A sheet that is there and was not read may hold anything. */
function heldIn({ grids, sheets }: Snapshot, { sheet, row, column }: CellRef) {
  const same = (title: string) => title.toLowerCase() === sheet.toLowerCase()
  const grid = grids.find(candidate => same(candidate.sheet))
  if (grid !== undefined) return cellAt(grid, row, column)
  return sheets.some(({ title }) => same(title)) ? undefined : null
}
