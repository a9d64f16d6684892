/** "0.6 steps", "1 step": a difference without its sign, to a tenth, or to a hundredth where that would say nothing. */
export function stepsText(steps: number): string {
  const size = Math.abs(steps)
  const shown = Number(size.toFixed(size < 0.1 ? 2 : 1))
  return `${shown} ${shown === 1 ? 'step' : 'steps'}`
}

/** "0.6 steps higher", to be read before "than" or "in"; what rounds to nothing has no side. */
export function shiftText(steps: number): string {
  const text = stepsText(steps)
  return text === stepsText(0) ? 'neither higher nor lower' : `${text} ${steps < 0 ? 'lower' : 'higher'}`
}

/** "−0.2 to 0.9 steps". */
export function rangeText(low: number, high: number): string {
  return `${signed(low)} to ${signed(high)} steps`
}

/** "12 %"; what is neither never nor always is never said to be 0 % or 100 %. */
export function percentText(share: number): string {
  if (share > 0 && share < 0.01) return 'less than 1 %'
  if (share < 1 && share > 0.99) return 'more than 99 %'
  return `${Math.round(share * 100)} %`
}

/** "one time in four": a probability as people say it. */
export function timesText(share: number): string {
  if (share >= 0.995) return 'nearly always'
  if (share > 0.55) return `${percentText(share)} of the time`
  if (share < 0.01) return 'less than one time in a hundred'
  const times = Math.round(1 / share)
  return `one time in ${small[times] ?? times}`
}

/** "8 ratings", "1 rating". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

const small = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function signed(steps: number): string {
  const shown = Number(Math.abs(steps).toFixed(1))
  return steps < 0 && shown > 0 ? `−${shown}` : String(shown)
}
