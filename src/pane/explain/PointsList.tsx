import { shownParts } from '../../core/explain/shownParts.ts'
import { Section } from '../parts/Section.tsx'
import { strings } from '../strings.ts'
import type { ExplainedRow } from './explainedRow.ts'
import { MetricLine } from './MetricLine.tsx'

/** Each metric with what it gives; what is shown adds up to the score. */
export function PointsList({ row: { score, explained, metrics, scale } }: { row: ExplainedRow }) {
  if (metrics.length === 0) return null
  const counting = metrics.filter(({ detail }) => detail.contribution !== null)
  const sum =
    score.score === null || explained.shown === null
      ? null
      : shownParts(
          counting.map(({ detail }) => detail.contribution!),
          score.score,
          explained.shown,
        )
  const partOf = new Map(counting.map(({ detail }, at) => [detail, sum?.parts[at] ?? null]))
  return (
    <Section title={strings.explain.points} aside={sum === null ? undefined : strings.explain.shareTimesPoints}>
      <ul class="tl-metrics">
        {metrics.map(({ detail, metric }) => (
          <MetricLine
            key={detail.metric}
            detail={detail}
            metric={metric}
            contribution={sum === null ? '' : (partOf.get(detail) ?? strings.explain.none)}
            scale={scale}
          />
        ))}
      </ul>
      {sum === null ? null : (
        <p class="tl-total">
          <span>{strings.explain.total}</span>
          <span class="tl-total-number">{sum.total}</span>
        </p>
      )}
      <p class="tl-points-key" aria-hidden="true">
        <span class="tl-key-mark" />
        {strings.explain.key(scale.target)}
      </p>
    </Section>
  )
}
