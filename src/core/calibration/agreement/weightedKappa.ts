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
  const cells = filledCells(table, n)
  const [rows, columns] = [sharesBy(cells, 'row'), sharesBy(cells, 'column')]
  const weight = weightFor(weights, table.length)
  const observed = cells.reduce((sum, { row, column, share }) => sum + share * weight(row, column), 0)
  let expected = 0
  for (const [i, share] of rows) for (const [j, other] of columns) expected += share * other * weight(i, j)
  if (rows.size < 2 || columns.size < 2) {
    return { n, observed, expected, kappa: null, standardError: null, low: null, high: null }
  }
  const kappa = (observed - expected) / (1 - expected)
  const ofRow = weightedBy(rows, columns, weight)
  const ofColumn = weightedBy(columns, rows, weight)
  const scatter = cells.reduce((sum, { row, column, share }) => {
    const gap = weight(row, column) - (ofRow.get(row)! + ofColumn.get(column)!) * (1 - kappa)
    return sum + share * gap * gap
  }, 0)
  const center = kappa - expected * (1 - kappa)
  const standardError = Math.sqrt(Math.max(0, scatter - center * center) / n) / (1 - expected)
  const half = normalQuantile((1 + level) / 2) * standardError
  return { n, observed, expected, kappa, standardError, low: kappa - half, high: kappa + half }
}

interface FilledCell {
  readonly row: number
  readonly column: number
  readonly share: number
}

type Shares = ReadonlyMap<number, number>

/** Row by row; where ratings take hundreds of values, nearly all cells are empty. */
function filledCells(table: readonly (readonly number[])[], n: number): readonly FilledCell[] {
  const cells: FilledCell[] = []
  table.forEach((counts, row) => {
    counts.forEach((count, column) => {
      if (count > 0) cells.push({ row, column, share: count / n })
    })
  })
  return cells
}

/** The share of each row, or of each column, in which something stands, from the first. */
function sharesBy(cells: readonly FilledCell[], side: 'row' | 'column'): Shares {
  const shares = new Map<number, number>()
  for (const cell of cells) shares.set(cell[side], (shares.get(cell[side]) ?? 0) + cell.share)
  return new Map([...shares].sort(([one], [other]) => one - other))
}

/** For each step of one rater, its mean weight against the steps of the other. */
function weightedBy(own: Shares, others: Shares, weight: (one: number, other: number) => number): Shares {
  return new Map(
    [...own.keys()].map(step => [
      step,
      [...others].reduce((sum, [other, share]) => sum + share * weight(step, other), 0),
    ]),
  )
}

function weightFor(weights: KappaWeights, size: number) {
  const last = Math.max(1, size - 1)
  return (i: number, j: number): number => {
    const gap = Math.abs(i - j) / last
    if (weights === 'none') return gap === 0 ? 1 : 0
    return 1 - (weights === 'linear' ? gap : gap * gap)
  }
}
