import type { Column, Table } from '../tables/define.ts'
import { type TableName, tables } from '../tables/index.ts'
import type { Command } from './define.ts'

/** Why a command cannot run: a sentence with what would help, and the table whose template to offer. */
export interface UnmetNeed {
  readonly reason: string
  readonly template: TableName
}

/** Null where one of the tables that the command needs is among the keys of those found. */
export function unmetNeed(command: Command, found: readonly string[]): UnmetNeed | null {
  const { needs } = command
  const [template] = needs?.anyOf ?? []
  if (needs === null || template === undefined || needs.anyOf.some(table => found.includes(table))) return null
  const wanted = needs.anyOf.map(name => described(tables[name]))
  return {
    reason: `${command.title} needs ${wanted.join(', or ')}. None was found.${needs.enough === undefined ? '' : ` ${needs.enough}`}`,
    template,
  }
}

/** Title, what it is, and the columns without which it says nothing. */
function described({ title, help, columns }: Table): string {
  const needed = Object.values<Column>(columns).filter(column => column.need !== undefined)
  const headers = needed.map(column => column.header)
  const list = headers.length === 0 ? '' : `; columns ${headers.join(', ')}`
  return `a sheet ${title} (${help[0]!.toLowerCase()}${help.slice(1).replace(/\.$/, '')}${list})`
}
