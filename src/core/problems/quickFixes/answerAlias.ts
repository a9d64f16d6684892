import type { Alias } from '../../tables/aliases.ts'
import type { Reading } from '../../tables/reading.ts'
import type { QuickFix } from '../finding.ts'
import { appendToTable } from './appendToTable.ts'

/** Offers to say in Aliases what a word of the user's means; `means` '-' leaves it out. */
export function answerAlias(
  reading: Pick<Reading, 'blocks'>,
  { kind, written, means }: Pick<Alias, 'kind' | 'written' | 'means'>,
  title: string,
): QuickFix {
  return appendToTable(reading, 'aliases', [{ kind, written, means }], title)
}
