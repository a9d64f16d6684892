import type { ReadonlySignal, Signal } from '@preact/signals'
import type { Cell } from '../../core/cells/cell.ts'
import type { CellRef } from '../../core/cells/cellRef.ts'
import type { Edit } from '../../core/cells/edit.ts'
import type { CommandResult } from '../../core/commands/result.ts'
import type { Problem } from '../../core/problems/problem.ts'
import type { Severity } from '../../core/problems/severity.ts'
import type { PaneHost } from '../paneHost.ts'

/** The views that have a tab, and all of them. */
export const tabs = ['overview', 'problems', 'explain', 'calibrate'] as const
export type Tab = (typeof tabs)[number]
export type View = Tab | 'settings' | 'walkthrough'

export function isTab(view: View): view is Tab {
  return tabs.some(tab => tab === view)
}

export type Theme = 'auto' | 'light' | 'dark'

/** A command that was run, with what it gave and when, by the clock of the page. */
export interface Run {
  readonly command: string
  readonly result: CommandResult
  readonly at: Date
  /** How many changes of the workbook there had been when it began. */
  readonly changes: number
}

/** What goes on; `of` is 0 while nobody knows how much there is to do. */
export interface Busy {
  readonly title: string
  readonly done: number
  readonly of: number
  readonly cancelled: boolean
  cancel(): void
}

/** Something the user is told, with what can be done about it. */
export interface Notice {
  readonly id: number
  readonly tone: 'error' | 'done'
  readonly text: string
  readonly actions: readonly { readonly title: string; run(): void }[]
}

/** What was applied and can be taken back: the edits that do it, and what their cells held right after it was applied. */
export interface UndoStep {
  readonly title: string
  readonly edits: readonly Edit[]
  readonly held: readonly { readonly cell: CellRef; readonly value: Cell | undefined }[]
}

/** Which problems are listed. */
export interface ProblemFilter {
  /** Words that all stand in a problem, in any case; empty: all problems. */
  readonly text: string
  readonly severities: readonly Severity[]
}

/** Something that is asked before it is done. */
export interface Question {
  readonly title: string
  readonly text: string
  readonly action: string
  run(): void
}

/** What Calibrate shows, so that it stands there again after another view. */
export interface Compared {
  /** The titles of the parts that were opened or closed by hand. */
  readonly turned: ReadonlySet<string>
  /** What the rows of the grid are, and of whom, as its key; null: those of the first one. */
  readonly grid: string | null
  /** The cell whose people are listed. */
  readonly cell: { readonly row: number; readonly column: number } | null
}

/** All that the pane knows while it is open: its host, and what views show, as signals. Actions are functions of it. */
export interface Session {
  readonly host: PaneHost
  /** The last run of a command that looks at the workbook, but for those that compare ratings. */
  readonly run: Signal<Run | null>
  /** The last run of a command that compares ratings. */
  readonly calibration: Signal<Run | null>
  readonly compared: Signal<Compared>
  /** That of the two which the view shows. */
  readonly shown: ReadonlySignal<Run | null>
  readonly busy: Signal<Busy | null>
  /** How often the workbook was changed, by the user or by a fix. */
  readonly changes: Signal<number>
  /** Whether it was changed since the run that is shown began. */
  readonly stale: ReadonlySignal<boolean>
  /** Whether a change by the user makes the last command run again by itself. */
  readonly recompute: Signal<boolean>
  readonly notices: Signal<readonly Notice[]>
  /** The run whose results were written to the workbook last. */
  readonly written: Signal<Run | null>
  readonly undoSteps: Signal<readonly UndoStep[]>
  readonly question: Signal<Question | null>
  readonly view: Signal<View>
  /** The tab that a view without one gives way to when it is closed. */
  readonly lastTab: Signal<Tab>
  /** The id of the person that Explain shows. */
  readonly person: Signal<string | null>
  /** The problem that Problems has open. */
  readonly problem: Signal<Problem | null>
  readonly filter: Signal<ProblemFilter>
  readonly paletteOpen: Signal<boolean>
  /** Whether the dialog stands open that asks before results are written. */
  readonly writing: Signal<boolean>
  readonly theme: Signal<Theme>
  readonly workbook: ReadonlySignal<string | null>
}
