/** A difference with its sign: +0.4, −0.4, 0.0. */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(1)
  if (text === '0.0') return text
  return `${value > 0 ? '+' : '−'}${text}`
}

/** A share, 0 to 1, in whole percent. */
export function percent(share: number): string {
  return String(Math.round(100 * share))
}

/** A coefficient or a ratio. */
export function twoDecimals(value: number | null): string {
  return value === null ? '–' : value.toFixed(2).replace('-', '−')
}
