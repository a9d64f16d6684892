import type { Command } from '../commands/define.ts'
import type { TableName } from '../tables/index.ts'
import { isOff, type Policy } from './policy.ts'

/** Tables that nothing but the costs of pay is computed from. */
const financeTables: readonly TableName[] = ['pay', 'meritMatrix']

/**
 * A command as a policy lets it run: it reads no table that is turned off, and neither finds nor writes what is, whatever
 * it is asked for. Null: it cannot do without such a table.
 */
export function underPolicy(command: Command, policy: Policy): Command | null {
  if (policy.size === 0) return command
  const tables = command.tables.filter(table => !policy.has('finance') || !financeTables.includes(table))
  if (command.needs !== null && !command.needs.anyOf.some(table => tables.includes(table))) return null
  return {
    ...command,
    tables,
    run(snapshot, options) {
      const also = new Set([...(options.also ?? [])].filter(word => !isOff(policy, word)))
      return command.run(snapshot, { ...options, also, policy })
    },
  }
}
