import type { ComponentChildren } from 'preact'
import { parseAddress } from '../../core/cells/parseAddress.ts'
import type { PointScale } from '../../core/scoring/planPoints.ts'
import { CellLink } from '../parts/CellLink.tsx'
import { strings } from '../strings.ts'
import type { ExplainedDetail } from './explainedRow.ts'
import { numberText } from './numberText.ts'
import { SourceCells } from './SourceCells.tsx'
import { valueText } from './valueText.ts'

type Post = 'floor' | 'target' | 'stretch' | 'rangeLow' | 'rangeHigh' | 'ceiling'

/** Every number behind the points of a metric, with the cells that it was read from. */
export function MetricFigures({ detail, metric, scale }: ExplainedDetail & { scale: PointScale }) {
  const words = strings.explain.figures
  const { value, n, periods, level, levelText, weight, effectiveWeight, cap, source, note, reason } = detail
  const isRange = detail.direction === 'range'
  const posts: readonly (readonly [Post, number | null, number])[] = isRange
    ? [
        ['floor', detail.floor, 0],
        ['rangeLow', metric.rangeLow, scale.target],
        ['rangeHigh', metric.rangeHigh, scale.target],
        ['ceiling', metric.ceiling, 0],
      ]
    : [
        ['floor', detail.floor, 0],
        ['target', detail.target, scale.target],
        ['stretch', detail.stretch, metric.most],
      ]
  const made = [level === null ? words.mean(periods) : words.levels(n ?? 0), level === null ? words.cases(n) : null]
  const cells = detail.cells.flatMap(text => parseAddress(text) ?? [])
  return (
    <dl class="tl-figures-list">
      <Figure title={words.value}>
        {value === null ? strings.explain.none : valueText(value, metric)}
        {value === null ? null : <Beside text={made.filter(part => part !== null).join(', ')} />}
      </Figure>
      {levelText === null ? null : (
        <Figure title={words.level}>
          <bdi>{levelText}</bdi>
        </Figure>
      )}
      {posts.map(([name, post, earns]) =>
        post === null ? null : (
          <Figure key={name} title={words.posts[name]}>
            {valueText(post, metric)}
            <Beside text={words.earns(earns)} />
            {metric.cells[name] === undefined ? null : <CellLink cell={metric.cells[name]} full />}
          </Figure>
        ),
      )}
      {metric.proposed ? <Figure title={words.plan}>{words.proposed}</Figure> : null}
      {weight === null ? null : (
        <Figure title={words.weight}>
          {words.ofHundred(numberText(weight))}
          {effectiveWeight === null ? null : <Beside text={words.shareOfScore(numberText(effectiveWeight * 100))} />}
          {metric.cells.weight === undefined ? null : <CellLink cell={metric.cells.weight} full />}
        </Figure>
      )}
      {cap === null ? null : <Figure title={words.cap}>{words.capped(numberText(cap))}</Figure>}
      {reason === null ? null : (
        <Figure title={words.reason}>
          <bdi>{reason}</bdi>
        </Figure>
      )}
      {note === null ? null : (
        <Figure title={words.note}>
          <bdi>{note}</bdi>
        </Figure>
      )}
      {source === null ? null : (
        <Figure title={words.source}>
          <bdi>{source}</bdi>
        </Figure>
      )}
      {cells.length === 0 ? null : (
        <Figure title={words.cells(cells.length)}>
          <SourceCells cells={cells} />
        </Figure>
      )}
    </dl>
  )
}

function Figure({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="tl-figure-line">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Beside({ text }: { text: string }) {
  return text === '' ? null : <span class="tl-figure-beside">{text}</span>
}
