import { compareKeys } from '../../values/compareKeys.ts'
import { aliasOf, type Naming } from '../find/naming.ts'
import { normalizeName } from '../normalizeName.ts'

/** The one spelling of each name, in the order of trust: the first list that has a name decides how it is written. */
export interface CanonicalNames {
  /** The canonical spelling; the text itself, trimmed, where the name is new. */
  readonly of: (written: string) => string
  /** The canonical spelling of a known name, else null. */
  readonly known: (written: string) => string | null
}

/**
 * Joins spellings that differ in case, spaces, punctuation or plural only ("C-SAT", "CSAT "), and what Aliases join.
 * Within one list the smallest spelling wins, so that the order of rows never matters.
 */
export function canonicalNames(
  kind: 'metric' | 'role',
  lists: readonly (readonly string[])[],
  naming: Naming,
): CanonicalNames {
  const names = new Map<string, string>()
  for (const list of lists) {
    for (const written of [...list].map(text => text.trim()).sort(compareKeys)) {
      const meant = meaning(written)
      const key = normalizeName(meant) || meant
      if (!names.has(key)) names.set(key, meant)
    }
  }
  function meaning(written: string): string {
    return (aliasOf(naming, kind, written) ?? written).trim()
  }
  const known = (written: string) => {
    const meant = meaning(written)
    return names.get(normalizeName(meant) || meant) ?? null
  }
  return { known, of: written => known(written) ?? meaning(written) }
}
