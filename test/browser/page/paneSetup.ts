import type { PanePlace } from '../../../src/pane/paneHost.ts'

/** What a page of the tests is made from, as plain JSON. */
export interface PaneSetup {
  readonly place: PanePlace
  readonly theme: 'light' | 'dark'
  /** A workbook file in Base64; null: none is open. */
  readonly workbook: string | null
  /** Whether runs are computed in a worker, not in the page. */
  readonly worker: boolean
  /** What is remembered already. */
  readonly memory: readonly (readonly [key: string, value: string])[]
}
