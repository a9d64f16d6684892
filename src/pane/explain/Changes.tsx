import { Section } from '../parts/Section.tsx'
import { strings } from '../strings.ts'
import type { ExplainedRow } from './explainedRow.ts'
import { valueText } from './valueText.ts'

/** How many are shown: those that would add most. */
const most = 5

/** What reaching a target, a stretch or a range would add, metric by metric. */
export function Changes({ row: { explained, metrics } }: { row: ExplainedRow }) {
  const metricOf = new Map(metrics.map(({ detail, metric }) => [detail.metric, metric]))
  if (explained.changes.length === 0) return null
  const words = strings.explain
  return (
    <Section title={words.change} aside={words.adds}>
      <ul class="tl-changes">
        {explained.changes.slice(0, most).map(({ metric, to, value, aim, adds }) => (
          <li key={metric} class="tl-change">
            <span class="tl-change-words">
              <bdi>{metric}</bdi>{' '}
              <span class="tl-change-from">
                {words.fromTo[to](
                  valueText(value, metricOf.get(metric)!, aim),
                  valueText(aim, metricOf.get(metric)!, value),
                )}
              </span>
            </span>
            <span class="tl-change-adds">{words.plus(adds.toFixed(1))}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
