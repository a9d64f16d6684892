import type { Wording } from '../../calibration/result/wording.ts'

/** All that may be said about a figure, as one text. */
export function inOneText(wording: Wording): string {
  return partsOf(wording).join(' ')
}

/** The sentences of it; what to make of the figure only where there is something to look at. */
export function partsOf({ kind, text, uncertainty, innocent, next }: Wording): readonly string[] {
  const more = kind === 'look here' ? [innocent, next] : []
  return [text, uncertainty, ...more].flatMap(part => (part === null || part === '' ? [] : [part]))
}
