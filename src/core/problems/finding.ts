import type { CellRef } from '../cells/cellRef.ts'
import type { Edit } from '../cells/edit.ts'

/** An edit that is offered and never applied unasked. An answer to a question is a row in Settings or Aliases. */
export interface QuickFix {
  readonly title: string
  readonly edits: readonly Edit[]
}

/** What a rule, or the reading of a sheet, has to say about one place. */
export interface Finding {
  /** Where to look; null where the workbook has no cell for it. */
  readonly cell: CellRef | null
  readonly message: string
  readonly related?: readonly CellRef[]
  readonly person?: string
  readonly metric?: string
  readonly quickFixes?: readonly QuickFix[]
}

/** A finding made while reading; `rule` is the id of the rule that reports it. */
export interface ReadingFinding extends Finding {
  readonly rule: string
}
