import type { MetricCoverage } from '../../core/commands/metricCoverage.ts'
import type { View } from '../../core/commands/view.ts'
import { ShareBar } from '../charts/ShareBar.tsx'
import { Section } from '../parts/Section.tsx'
import { SeverityMark } from '../parts/SeverityMark.tsx'
import { useFirst } from '../parts/useFirst.tsx'
import { strings } from '../strings.ts'

const words = strings.overview.coverage

/** How many metrics show before all of them; the least covered come first. */
const most = 8

/** For how many people each metric was measured; amber where that is less than a score needs. */
export function Coverage({ coverage: { threshold, metrics } }: { coverage: View['coverage'] }) {
  const [shown, more] = useFirst(metrics, most, words.more)
  if (metrics.length === 0) return null
  return (
    <Section title={words.title} aside={words.threshold(percent(threshold))}>
      <ul class="tl-coverage">
        {shown.map(each => (
          <Line key={each.metric} coverage={each} threshold={threshold} />
        ))}
      </ul>
      {more}
    </Section>
  )
}

function Line({ coverage: { metric, measured, planned }, threshold }: { coverage: MetricCoverage; threshold: number }) {
  const share = measured / planned
  const below = share < threshold
  return (
    <li class={`tl-coverage-line${below ? ' tl-coverage-below' : ''}`} title={words.line(measured, planned)}>
      <span class="tl-coverage-metric">{metric}</span>
      <ShareBar share={share} />
      <span class="tl-coverage-share tl-numbers">
        {below ? <SeverityMark severity="warning" silent /> : null}
        {percent(share)}
        <span class="tl-hidden">
          {`, ${words.line(measured, planned)}`}
          {below ? `. ${words.below}` : ''}
        </span>
      </span>
    </li>
  )
}

/** Rounded down: 99.9 % is not all. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`
}
