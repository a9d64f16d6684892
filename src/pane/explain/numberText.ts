/** A number of points or percent as people read it: at most one decimal. */
export function numberText(value: number): string {
  return String(Number(value.toFixed(1)))
}
