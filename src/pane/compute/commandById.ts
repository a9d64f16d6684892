import type { Command } from '../../core/commands/define.ts'
import { commands } from '../../core/commands/index.ts'

/** A command of the registry; ids come from our own lists, so that an unknown one is a fault of ours. */
export function commandById(id: string): Command {
  const command = commands.find(candidate => candidate.id === id)
  if (command === undefined) throw new TypeError(`There is no command ${id}`)
  return command
}
