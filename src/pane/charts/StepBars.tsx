interface StepBarsProps {
  readonly counts: readonly number[]
  /** A line across each bar; as many as bars. */
  readonly expected: readonly number[]
  /** What it shows, in words. */
  readonly label: string
}

/** A bar for each step of the scale, with its number under it and a line at what was expected. */
export function StepBars({ counts, expected, label }: StepBarsProps) {
  const most = Math.max(...counts, ...expected, 1)
  const width = 100 / counts.length
  const percent = (share: number): string => `${100 * share}%`
  return (
    <span class="tl-step-bars" role="img" aria-label={label}>
      <svg class="tl-step-drawing" aria-hidden="true">
        {counts.map((count, step) => (
          <g key={step}>
            <rect
              class="tl-bin-middle"
              x={`${(step + 0.15) * width}%`}
              width={`${0.7 * width}%`}
              y={percent(1 - count / most)}
              height={percent(count / most)}
            />
            <line
              class="tl-step-expected"
              x1={`${(step + 0.05) * width}%`}
              x2={`${(step + 0.95) * width}%`}
              y1={percent(1 - expected[step]! / most)}
              y2={percent(1 - expected[step]! / most)}
            />
          </g>
        ))}
      </svg>
      <span class="tl-step-counts" aria-hidden="true">
        {counts.map((count, step) => (
          <span key={step}>{count}</span>
        ))}
      </span>
    </span>
  )
}
