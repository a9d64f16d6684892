/** A piece of text to stand in place of what lies from `start` to `end`. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Text with pieces replaced; none may overlap, and those at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text: piece } of [...splices].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`Two changes overlap at ${start}`)
    pieces.push(text.slice(at, start), piece)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
