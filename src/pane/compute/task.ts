import type { Snapshot } from '../../core/cells/snapshot.ts'
import type { CommandResult } from '../../core/commands/result.ts'
import type { RunOptions } from '../../core/commands/runOptions.ts'

/** What a worker is sent. */
export interface Task {
  readonly command: string
  readonly snapshot: Snapshot
  readonly options: RunOptions
}

/** What it sends back: the result, or what went wrong in our own code. */
export type Answer = { readonly result: CommandResult } | { readonly fault: string }
