/** What a cell shows where a formula cannot be sure that it still speaks of the same person: never a number. */
export const scoreAgain = '"score again"'

/**
 * An expression that holds only while all conditions do. An error, as of a deleted row, fails them as well.
 */
export function checked(conditions: readonly string[], expression: string): string {
  const distinct = [...new Set(conditions)]
  if (distinct.length === 0) return orAgain(expression)
  const all = distinct.length === 1 ? distinct[0]! : `AND(${distinct.join(',')})`
  return orAgain(`IF(${all},${expression},${scoreAgain})`)
}

/** Passes on what a cell of the range says of scoring again, else the expression. */
export function passedOn(range: string, expression: string): string {
  return orAgain(`IF(COUNTIF(${range},${scoreAgain})>0,${scoreAgain},${expression})`)
}

/** An expression that is to be scored again where it fails, as it does where a cell of it was deleted. */
export function orAgain(expression: string): string {
  return `IFERROR(${expression},${scoreAgain})`
}
