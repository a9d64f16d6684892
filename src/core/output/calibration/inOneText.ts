import type { Wording } from '../../calibration/result/wording.ts'

/** All that may be said about a figure, as one text; what to make of it only where there is something to look at. */
export function inOneText({ kind, text, uncertainty, innocent, next }: Wording): string {
  const parts = kind === 'look here' ? [text, uncertainty, innocent, next] : [text, uncertainty]
  return parts.filter(part => part !== null && part !== '').join(' ')
}
