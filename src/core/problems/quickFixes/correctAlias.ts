import type { Alias } from '../../tables/aliases.ts'
import { normalizeName } from '../../tables/normalizeName.ts'
import type { Reading } from '../../tables/reading.ts'
import type { QuickFix } from '../finding.ts'
import { answerAlias } from './answerAlias.ts'
import { setCellFix } from './setCellFix.ts'

/** Offers to give a word another meaning in Aliases: rows that have the word already get it, else a row is added. */
export function correctAlias(
  { blocks, aliases }: Pick<Reading, 'blocks'> & { readonly aliases: readonly Alias[] },
  alias: Pick<Alias, 'kind' | 'written' | 'means'>,
  title: string,
): QuickFix {
  const given = aliases
    .filter(({ kind, written }) => kind === alias.kind && normalizeName(written) === normalizeName(alias.written))
    .flatMap(({ at }) => at.cells.means ?? [])
  if (given.length === 0) return answerAlias({ blocks }, alias, title)
  return { title, edits: given.flatMap(cell => setCellFix(cell, alias.means, title).edits) }
}
