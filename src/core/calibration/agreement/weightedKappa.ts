import { normalQuantile } from '../../statistics/normalQuantile.ts'

/** What a disagreement costs: any as much as another, by its steps, or by their square. */
export type KappaWeights = 'none' | 'linear' | 'quadratic'

export interface WeightedKappa {
  /** Subjects rated by both. */
  readonly n: number
  /** Agreement seen and agreement expected by chance, weighted, 0 to 1. */
  readonly observed: number
  readonly expected: number
  /** (observed − expected) / (1 − expected); null where a rater always gives the same, which is not informative. */
  readonly kappa: number | null
  readonly standardError: number | null
  /** The interval at the level asked for. */
  readonly low: number | null
  readonly high: number | null
}

/**
 * Agreement of two raters beyond chance (Cohen, Psychological Bulletin 70, 1968) from a square table of counts, rows the
 * steps of one rater and columns those of the other, with the standard error for large samples (Fleiss, Cohen and
 * Everitt, Psychological Bulletin 72, 1969). Null without subjects.
 */
export function weightedKappa(
  table: readonly (readonly number[])[],
  weights: KappaWeights,
  level = 0.95,
): WeightedKappa | null {
  const n = table.reduce((sum, row) => row.reduce((rest, count) => rest + count, sum), 0)
  if (n === 0) return null
  const shares = table.map(row => row.map(count => count / n))
  const rows = shares.map(row => row.reduce((sum, share) => sum + share, 0))
  const columns = shares.map((_, k) => shares.reduce((sum, row) => sum + row[k]!, 0))
  const weight = weightFor(weights, table.length)
  const observed = total(shares, (share, i, j) => share * weight(i, j))
  const expected = total(shares, (_, i, j) => rows[i]! * columns[j]! * weight(i, j))
  if (isConstant(rows) || isConstant(columns)) {
    return { n, observed, expected, kappa: null, standardError: null, low: null, high: null }
  }
  const kappa = (observed - expected) / (1 - expected)
  const ofRow = rows.map((_, i) => columns.reduce((sum, share, j) => sum + share * weight(i, j), 0))
  const ofColumn = columns.map((_, j) => rows.reduce((sum, share, i) => sum + share * weight(i, j), 0))
  const scatter = total(shares, (share, i, j) => {
    const gap = weight(i, j) - (ofRow[i]! + ofColumn[j]!) * (1 - kappa)
    return share * gap * gap
  })
  const center = kappa - expected * (1 - kappa)
  const standardError = Math.sqrt(Math.max(0, scatter - center * center) / n) / (1 - expected)
  const half = normalQuantile((1 + level) / 2) * standardError
  return { n, observed, expected, kappa, standardError, low: kappa - half, high: kappa + half }
}

function weightFor(weights: KappaWeights, size: number) {
  const last = Math.max(1, size - 1)
  return (i: number, j: number): number => {
    const gap = Math.abs(i - j) / last
    if (weights === 'none') return gap === 0 ? 1 : 0
    return 1 - (weights === 'linear' ? gap : gap * gap)
  }
}

function total(
  shares: readonly (readonly number[])[],
  term: (share: number, row: number, column: number) => number,
): number {
  return shares.reduce((sum, row, i) => row.reduce((rest, share, j) => rest + term(share, i, j), sum), 0)
}

function isConstant(shares: readonly number[]): boolean {
  return shares.filter(share => share > 0).length < 2
}
