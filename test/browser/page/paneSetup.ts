import type { Snapshot } from '../../../src/core/cells/snapshot.ts'
import type { PanePlace } from '../../../src/pane/paneHost.ts'

/** What a page of the tests is made from, as plain JSON. */
export interface PaneSetup {
  readonly place: PanePlace
  readonly theme: 'light' | 'dark'
  /** Null: no workbook is open. */
  readonly workbook: Snapshot | null
  /** What is remembered already. */
  readonly memory: readonly (readonly [key: string, value: string])[]
}
