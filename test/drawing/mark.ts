import type { CellRef } from '../../src/core/cells/cellRef.ts'
import type { Severity } from '../../src/core/problems/severity.ts'

/** What a drawing says stands at a cell; without a cell it stands above the first sheet. */
export interface Mark {
  readonly cell: CellRef | null
  readonly severity: Severity
  /** With " (accepted: REASON)" at its end where it was accepted. */
  readonly message: string
}
