interface TwoDotsProps {
  /** Places on the line, 0 to 1, where they are known: the filled and the open dot. */
  readonly filled: number | null
  readonly open: number | null
  /** Where marks stand on the line. */
  readonly marks: readonly number[]
  /** What it shows, in words. */
  readonly label: string
}

/** Two dots on one line, with what lies between them. */
export function TwoDots({ filled, open, marks, label }: TwoDotsProps) {
  const at = (share: number): string => `${100 * share}%`
  return (
    <svg class="tl-points" role="img" aria-label={label}>
      <line class="tl-points-track" x1="0" x2="100%" y1="50%" y2="50%" />
      {marks.map(mark => (
        <line key={mark} class="tl-points-mark" x1={at(mark)} x2={at(mark)} y1="4" y2="10" />
      ))}
      {filled === null || open === null ? null : (
        <line class="tl-points-bar" x1={at(filled)} x2={at(open)} y1="50%" y2="50%" />
      )}
      {filled === null ? null : <circle class="tl-points-dot" cx={at(filled)} cy="50%" r="5" />}
      {open === null ? null : <circle class="tl-points-open" cx={at(open)} cy="50%" r="5" />}
    </svg>
  )
}
