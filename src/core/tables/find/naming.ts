import type { Alias } from '../aliases.ts'
import { normalizeName } from '../normalizeName.ts'

/** What the Aliases table says: for each kind, normalized written text → what it means ('-' leaves out). */
export type Naming = Readonly<Record<'sheet' | 'column' | 'metric' | 'role' | 'person', ReadonlyMap<string, string>>>

export const noNaming: Naming = {
  sheet: new Map(),
  column: new Map(),
  metric: new Map(),
  role: new Map(),
  person: new Map(),
}

export function namingOf(aliases: readonly Alias[]): Naming {
  const maps = {
    sheet: new Map<string, string>(),
    column: new Map<string, string>(),
    metric: new Map<string, string>(),
    role: new Map<string, string>(),
    person: new Map<string, string>(),
  }
  for (const alias of aliases) maps[alias.kind].set(normalizeName(alias.written), alias.means.trim())
  return maps
}

/** What a written text means by the aliases of one kind: the meaning, '-' for left out, or null where none is given. */
export function aliasOf(naming: Naming, kind: keyof Naming, written: string): string | null {
  return naming[kind].get(normalizeName(written)) ?? null
}
