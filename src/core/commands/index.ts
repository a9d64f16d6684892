import { builtPolicy } from '../policy/builtPolicy.ts'
import { underPolicy } from '../policy/underPolicy.ts'
import type { Command } from './define.ts'
import * as registry from './registry.ts'

/**
 * Every command that this build offers, in the order of its id: the command line, menus, palette and docs come from this
 * list.
 */
export const commands: readonly Command[] = Object.values<Command>(registry)
  .flatMap(command => underPolicy(command, builtPolicy) ?? [])
  .sort((one, other) => (one.id < other.id ? -1 : 1))
