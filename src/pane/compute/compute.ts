import type { Snapshot } from '../../core/cells/snapshot.ts'
import type { CommandResult } from '../../core/commands/result.ts'
import type { RunOptions } from '../../core/commands/runOptions.ts'
import type { Watcher } from '../../core/host.ts'

/** Runs a command, by its id, on what was read of a workbook: in the page, or in a worker where one is allowed. */
export type Compute = (command: string, snapshot: Snapshot, options: RunOptions, on: Watcher) => Promise<CommandResult>
