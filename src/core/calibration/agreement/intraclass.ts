import { fAbove, fQuantile } from '../../statistics/fAbove.ts'

/** The six forms of Shrout and Fleiss: what raters are taken for, and whether one of them or their mean is judged by. */
export type IntraclassForm = 'ICC(1,1)' | 'ICC(2,1)' | 'ICC(3,1)' | 'ICC(1,k)' | 'ICC(2,k)' | 'ICC(3,k)'

export interface Intraclass {
  readonly form: IntraclassForm
  readonly value: number
  /** The F ratio of subjects, its degrees of freedom, and the probability of one as large. */
  readonly ratio: number
  readonly above: number
  readonly below: number
  readonly p: number
  /** The interval at the level asked for. */
  readonly low: number
  readonly high: number
}

interface MeanSquares {
  readonly subjects: number
  readonly within: number
  readonly raters: number
  readonly rest: number
}

/**
 * Intraclass correlations of n ≥ 2 subjects (rows), each rated by the same k ≥ 2 raters (columns), with intervals from F
 * (Shrout and Fleiss, Psychological Bulletin 86, 1979; for ICC(2,·) their approximation of the degrees of freedom).
 * Null where a cell is missing from the table's shape or where all ratings of each subject agree with no rest to judge by.
 */
export function intraclass(table: readonly (readonly number[])[], level = 0.95): readonly Intraclass[] | null {
  const n = table.length
  const k = table[0]?.length ?? 0
  if (n < 2 || k < 2 || table.some(row => row.length !== k)) return null
  const squares = meanSquares(table, n, k)
  if (!(squares.within > 0) || !(squares.rest > 0)) return null
  const upper = (1 + level) / 2
  const oneWay = formOne(squares, n, k, upper)
  const random = formTwo(squares, n, k, upper)
  const fixed = formThree(squares, n, k, upper)
  return [oneWay.single, random.single, fixed.single, oneWay.mean, random.mean, fixed.mean]
}

function formOne({ subjects, within }: MeanSquares, n: number, k: number, upper: number) {
  const [above, below] = [n - 1, n * (k - 1)]
  const ratio = subjects / within
  const low = ratio / fQuantile(upper, above, below)
  const high = ratio * fQuantile(upper, below, above)
  const test = { ratio, above, below, p: fAbove(ratio, above, below) }
  return bothForms('ICC(1,1)', 'ICC(1,k)', test, ratio, low, high, k)
}

function formThree({ subjects, rest }: MeanSquares, n: number, k: number, upper: number) {
  const [above, below] = [n - 1, (n - 1) * (k - 1)]
  const ratio = subjects / rest
  const low = ratio / fQuantile(upper, above, below)
  const high = ratio * fQuantile(upper, below, above)
  const test = { ratio, above, below, p: fAbove(ratio, above, below) }
  return bothForms('ICC(3,1)', 'ICC(3,k)', test, ratio, low, high, k)
}

function bothForms(
  single: IntraclassForm,
  mean: IntraclassForm,
  test: Pick<Intraclass, 'ratio' | 'above' | 'below' | 'p'>,
  ratio: number,
  low: number,
  high: number,
  k: number,
) {
  const one = (f: number) => (f - 1) / (f + k - 1)
  const many = (f: number) => 1 - 1 / f
  return {
    single: { form: single, value: one(ratio), ...test, low: one(low), high: one(high) },
    mean: { form: mean, value: many(ratio), ...test, low: many(low), high: many(high) },
  }
}

function formTwo({ subjects, raters, rest }: MeanSquares, n: number, k: number, upper: number) {
  const value = (subjects - rest) / (subjects + (k - 1) * rest + (k * (raters - rest)) / n)
  const mean = (subjects - rest) / (subjects + (raters - rest) / n)
  const ratio = subjects / rest
  const [above, below] = [n - 1, (n - 1) * (k - 1)]
  const ofRaters = raters / rest
  const others = n * (1 + (k - 1) * value) - k * value
  const sum = k * value * ofRaters + others
  const freedom = (below * sum * sum) / ((n - 1) * k * k * value * value * ofRaters * ofRaters + others * others)
  const wide = fQuantile(upper, above, freedom)
  const narrow = fQuantile(upper, freedom, above)
  const spread = k * raters + (k * n - k - n) * rest
  const low = (n * (subjects - wide * rest)) / (wide * spread + n * subjects)
  const high = (n * (narrow * subjects - rest)) / (spread + n * narrow * subjects)
  const ofMean = (single: number) => (single * k) / (1 + single * (k - 1))
  const test = { ratio, above, below, p: fAbove(ratio, above, below) }
  return {
    single: { form: 'ICC(2,1)' as const, value, ...test, low, high },
    mean: { form: 'ICC(2,k)' as const, value: mean, ...test, low: ofMean(low), high: ofMean(high) },
  }
}

function meanSquares(table: readonly (readonly number[])[], n: number, k: number): MeanSquares {
  const rowMeans = table.map(row => row.reduce((sum, value) => sum + value, 0) / k)
  const grand = rowMeans.reduce((sum, value) => sum + value, 0) / n
  const columnMeans = table[0]!.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0) / n)
  const squared = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + (value - grand) * (value - grand), 0)
  const between = k * squared(rowMeans)
  const ofRaters = n * squared(columnMeans)
  const within = table.reduce(
    (sum, row, i) => row.reduce((rest, value) => rest + (value - rowMeans[i]!) * (value - rowMeans[i]!), sum),
    0,
  )
  return {
    subjects: between / (n - 1),
    within: within / (n * (k - 1)),
    raters: ofRaters / (k - 1),
    rest: (within - ofRaters) / ((n - 1) * (k - 1)),
  }
}
