/** What a cell shows where a formula cannot be sure that it still speaks of the same person: never a number. */
export const scoreAgain = '"score again"'

/**
 * An expression that holds only while all conditions do. An error, as of a deleted row, fails them as well.
 */
export function checked(conditions: readonly string[], expression: string): string {
  const distinct = [...new Set(conditions)]
  if (distinct.length === 0) return `IFERROR(${expression},${scoreAgain})`
  const all = distinct.length === 1 ? distinct[0]! : `AND(${distinct.join(',')})`
  return `IFERROR(IF(${all},${expression},${scoreAgain}),${scoreAgain})`
}

/** Passes on what a cell of the range says of scoring again, else the expression. */
export function passedOn(range: string, expression: string): string {
  return `IFERROR(IF(COUNTIF(${range},${scoreAgain})>0,${scoreAgain},${expression}),${scoreAgain})`
}
