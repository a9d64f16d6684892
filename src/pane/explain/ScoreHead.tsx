import { scoreCell } from '../../core/output/scoreCell.ts'
import { ScoreRange } from '../charts/ScoreRange.tsx'
import { CellLink } from '../parts/CellLink.tsx'
import type { Run } from '../session/session.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import type { ExplainedRow } from './explainedRow.ts'
import { scoreRange } from './scoreRange.ts'

/** The score with its range and band as one phrase, what it is worth, and the cell that holds it. */
export function ScoreHead({ row, run }: { row: ExplainedRow; run: Run }) {
  const { score, explained, scale } = row
  const range = scoreRange(score)
  const words = strings.explain
  const { shown, rankedOf } = explained
  const tail = range === null ? null : words[range.by](range.from, range.to)
  const id = score.person === score.name ? null : score.person
  const about = [score.role, score.level, id].filter(part => part !== null && part !== '')
  const lines = [
    score.status === 'scored' ? null : words.status[score.status](score.reason ?? ''),
    score.gate === null ? null : words.gate(score.gate),
    score.rank === null || rankedOf === null || rankedOf < 2 ? null : words.rank(score.rank, rankedOf),
    score.rating === null ? null : words.rated(score.rating, score.ratingBand),
  ]
  return (
    <div class="tl-score-head">
      <p class="tl-score-about">
        <bdi>{about.join(' · ')}</bdi>
      </p>
      <div class="tl-score-line">
        <p class="tl-score-phrase">
          <span class={shown === null ? 'tl-score-none' : 'tl-big-number'}>{shown ?? words.noScore}</span>
          {score.band === null ? null : (
            <span class="tl-score-band">
              <span class="tl-hidden">, </span>
              <bdi>{score.band}</bdi>
            </span>
          )}
          {tail === null ? null : <span class="tl-score-tail">; {tail}</span>}
        </p>
        {score.status === 'excluded' ? null : (
          <ScoreRange
            score={score.score}
            range={range}
            scale={scale}
            label={[words.onLine(shown, scale.target, scale.stretch), ...(tail === null ? [] : [tail])].join('; ')}
          />
        )}
      </div>
      {lines.map(line => (line === null ? null : <p key={line}>{line}</p>))}
      <HoldingCell run={run} at={row.at} />
    </div>
  )
}

/** Where the score stands as a formula, once it was written. */
function HoldingCell({ run, at }: { run: Run; at: number }) {
  const { written } = useSession()
  const cell = written.value === run ? scoreCell(run.result.edits, at) : null
  return cell === null ? null : (
    <p>
      {strings.explain.formula} <CellLink cell={cell} full />
    </p>
  )
}
