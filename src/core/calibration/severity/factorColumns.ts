/**
 * A text as columns of a model: one column of 0 and 1 for each value but the first, values in the order of their
 * characters, so that the first is what the others are compared with.
 */
export function factorColumns(values: readonly string[]): readonly (readonly number[])[] {
  const levels = [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return levels.slice(1).map(level => values.map(value => (value === level ? 1 : 0)))
}
