import type { Command } from './define.ts'
import * as registry from './registry.ts'

/** Every command, in the order of its id: the command line, menus, palette and docs come from this list. */
export const commands: readonly Command[] = Object.values<Command>(registry).sort((one, other) =>
  one.id < other.id ? -1 : 1,
)
