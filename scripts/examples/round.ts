/** The nearest number with so many decimals, as somebody would have typed it. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
