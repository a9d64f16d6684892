import type { CellRef } from '../cells/cellRef.ts'
import type { QuickFix } from './finding.ts'
import type { Severity } from './severity.ts'

/** One finding of one rule at one cell, with the words of its rule: plain JSON for the pane, the sheet and the command line. */
export interface Problem {
  readonly rule: string
  readonly severity: Severity
  /** What the finding speaks of; findings about a person or a rater reach a sheet only on request. */
  readonly about: 'cell' | 'plan' | 'person' | 'rater'
  readonly cell: CellRef | null
  readonly message: string
  readonly why: string
  readonly fix: string
  /** What to ask about before concluding. */
  readonly ask: string
  readonly related: readonly CellRef[]
  readonly person: string | null
  readonly metric: string | null
  readonly quickFixes: readonly QuickFix[]
  /** The reason it was accepted with, or null while it is open. */
  readonly accepted: string | null
}
