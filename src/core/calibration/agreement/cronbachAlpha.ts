import { variance } from '../../statistics/variance.ts'

/**
 * Cronbach's α (Psychometrika 16, 1951) of people (rows) rated on K ≥ 2 criteria (columns) that are meant to reflect one
 * thing: K/(K − 1)·(1 − Σ var / var of sums). It says nothing about a plan of metrics, which make the whole up together.
 * Null for fewer than two people or criteria, or sums that do not differ.
 */
export function cronbachAlpha(table: readonly (readonly number[])[]): number | null {
  const criteria = table[0]?.length ?? 0
  if (criteria < 2 || table.some(row => row.length !== criteria)) return null
  const ofSums = variance(table.map(row => row.reduce((sum, value) => sum + value, 0)))
  if (ofSums === null || ofSums === 0) return null
  const ofCriteria = table[0]!.reduce((sum, _, k) => sum + (variance(table.map(row => row[k]!)) ?? 0), 0)
  return (criteria / (criteria - 1)) * (1 - ofCriteria / ofSums)
}
