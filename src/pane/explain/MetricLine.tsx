import { useId, useState } from 'preact/hooks'
import type { PointScale } from '../../core/scoring/planPoints.ts'
import { PointsBar } from '../charts/PointsBar.tsx'
import { Icon } from '../parts/Icon.tsx'
import { strings } from '../strings.ts'
import type { ExplainedDetail } from './explainedRow.ts'
import { MetricFigures } from './MetricFigures.tsx'
import { numberText } from './numberText.ts'
import { valueText } from './valueText.ts'

interface MetricLineProps extends ExplainedDetail {
  /** What it gives to the score, as the sum shows it. */
  readonly contribution: string
  readonly scale: PointScale
}

/** A metric: its share, its value, what it gives, its points on the way from floor to stretch, and on demand the rest. */
export function MetricLine({ detail, metric, contribution, scale }: MetricLineProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { points, effectiveWeight, value, target } = detail
  const words = strings.explain
  const earned =
    points === null ? (detail.reason ?? words.noPoints) : words.pointsOf(numberText(points), aimOf(detail, metric))
  return (
    <li class="tl-metric">
      <p class="tl-metric-line">
        <span class="tl-metric-title">
          <bdi>{detail.metric}</bdi>
          {effectiveWeight === null ? null : (
            <span class="tl-metric-share"> {words.share(numberText(effectiveWeight * 100))}</span>
          )}
        </span>
        <span class="tl-metric-numbers">
          <span>{value === null ? words.none : valueText(value, metric, target ?? value)}</span>
          {contribution === '' ? null : <span class="tl-metric-gives">{contribution}</span>}
        </span>
      </p>
      <PointsBar
        points={points}
        most={metric.most}
        scale={scale}
        label={
          points === null ? words.noPoints : words.onBar(numberText(points), scale.target, numberText(metric.most))
        }
      />
      <button
        type="button"
        class="tl-metric-more"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="tl-metric-earned">
          <span class="tl-hidden">{detail.metric}: </span>
          {earned}
        </span>
        <Icon name="chevronDown" />
      </button>
      <div id={id}>{open ? <MetricFigures detail={detail} metric={metric} scale={scale} /> : null}</div>
    </li>
  )
}

/** What the value is measured by, in words; null: nothing. */
function aimOf(
  { direction, target, value }: ExplainedDetail['detail'],
  metric: ExplainedDetail['metric'],
): string | null {
  const { rangeLow, rangeHigh } = metric
  if (direction === 'range' && rangeLow !== null && rangeHigh !== null) {
    return strings.explain.range(valueText(rangeLow, metric), valueText(rangeHigh, metric))
  }
  return target === null ? null : strings.explain.target(valueText(target, metric, value ?? target))
}
