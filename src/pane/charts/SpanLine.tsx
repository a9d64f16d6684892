interface SpanLineProps {
  readonly value: number
  readonly low: number
  readonly high: number
  /** What both ends of the line stand for; its middle is 0. */
  readonly most: number
  /** On both sides of 0 up to here lies what is too small to speak of. */
  readonly margin: number
  /** What it shows, in words. */
  readonly label: string
}

/** A value and its likely range on a line with 0 in the middle. */
export function SpanLine({ value, low, high, most, margin, label }: SpanLineProps) {
  const at = (each: number): string => `${50 + (50 * Math.max(-most, Math.min(most, each))) / most}%`
  return (
    <svg class="tl-points tl-span" role="img" aria-label={label}>
      <rect class="tl-bar-track" x={at(-margin)} width={`${(100 * margin) / most}%`} height="100%" rx="2" />
      <line class="tl-points-target" x1="50%" x2="50%" y1="0" y2="14" />
      <line class="tl-span-range" x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      <circle class="tl-points-dot" cx={at(value)} cy="50%" r="4.5" />
    </svg>
  )
}
