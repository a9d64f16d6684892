import type { Snapshot } from '../../src/core/cells/snapshot.ts'
import calibrate from '../../src/core/commands/calibrate.ts'
import { keptApart } from '../../src/core/output/keptApart.ts'

/** All that `calibrate` gives for a workbook, with what is kept apart, as JSON. */
export function calibrated(workbook: Snapshot): string {
  const result = calibrate.run(workbook, {
    set: new Map([['fairness.groups', 'Role']]),
    at: '2026-01-15T09:00:00Z',
    host: 'local',
    also: new Set(keptApart.keys()),
  })
  return JSON.stringify(result)
}
