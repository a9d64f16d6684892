/** A value as a message shows it: at most four decimals, a share as percent (0.9 → 90 %). */
export function figure(value: number, percent: boolean): string {
  const shown = String(Number((percent ? value * 100 : value).toFixed(4)))
  return percent ? `${shown} %` : shown
}
