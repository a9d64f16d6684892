import { cellKey } from '../cells/cellKey.ts'
import type { Reading, ScorecardColumn } from '../tables/reading.ts'

/** The Settings key that says which way is better in a column: read.<Sheet>.<Header>.direction, the header as written. */
export function directionKeys({ blocks }: Pick<Reading, 'blocks'>): (column: ScorecardColumn) => string {
  const headers = new Map(
    blocks.flatMap(block => block.headers.map(({ cell, header }) => [cellKey(cell), header] as const)),
  )
  return ({ metric, cell }) => `read.${cell.sheet}.${headers.get(cellKey(cell)) ?? metric}.direction`
}
