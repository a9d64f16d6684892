import type { ReadColumn } from '../../core/commands/readColumns.ts'

/**
 * What Aliases say of a column: what its header means, or, of a metric above headers that are periods, what its name
 * means, since it has no column of its own.
 */
export function aliasKind({ header, written, meaning }: ReadColumn): 'metric' | 'column' {
  return meaning.is === 'metric' && written !== header ? 'metric' : 'column'
}
