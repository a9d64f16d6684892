import { Section } from '../parts/Section.tsx'
import { strings } from '../strings.ts'
import type { ExplainedRow } from './explainedRow.ts'
import { numberText } from './numberText.ts'
import { scoreRange } from './scoreRange.ts'

/** The metrics that count and have no points, with their reasons, and between what they leave the score. */
export function Missing({ row: { score, metrics } }: { row: ExplainedRow }) {
  const missing = metrics.filter(({ metric }) => metric.missing)
  if (missing.length === 0) return null
  const words = strings.explain
  const range = scoreRange(score)
  return (
    <Section title={words.missing} aside={words.weight}>
      <ul class="tl-changes">
        {missing.map(({ detail }) => (
          <li key={detail.metric} class="tl-change">
            <span class="tl-change-words">
              <bdi>{detail.metric}</bdi> <bdi class="tl-change-from">{detail.reason}</bdi>
            </span>
            <span class="tl-change-adds">{numberText(detail.weight ?? 0)}</span>
          </li>
        ))}
      </ul>
      {range === null || range.by !== 'withMissing' ? null : (
        <p class="tl-text">{words.bounds(range.from, range.to)}</p>
      )}
    </Section>
  )
}
