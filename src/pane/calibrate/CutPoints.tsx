import { useState } from 'preact/hooks'
import type { Calibration } from '../../core/calibration/result/calibration.ts'
import type { QuickFix } from '../../core/problems/finding.ts'
import type { Block } from '../../core/tables/block.ts'
import { CutLines } from '../charts/CutLines.tsx'
import { chartScale } from '../charts/chartScale.ts'
import { Button } from '../parts/Button.tsx'
import { Section } from '../parts/Section.tsx'
import { FixPreview } from '../problems/FixPreview.tsx'
import { remember, remembered } from '../session/memory.ts'
import { perform } from '../session/perform.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { bandCounts, firstCuts } from './cutPoints.ts'
import { cutPointsFix } from './cutPointsFix.ts'
import { stepText } from './stepText.ts'

const words = strings.calibrate.cuts
const refused = 'cuts.later'

/** Asks once from which score each rating begins; the answer becomes part of the Scale. */
export function CutPoints({ calibration, blocks }: { calibration: Calibration; blocks: readonly Block[] }) {
  const { memory } = useSession().host
  const [later, setLater] = useState(remembered(memory, refused) === 'yes')
  const show = (hidden: boolean): void => {
    remember(memory, refused, hidden ? 'yes' : 'no')
    setLater(hidden)
  }
  return later ? (
    <div class="tl-more">
      <Button kind="subtle" onClick={() => show(false)}>
        {words.title}
      </Button>
    </div>
  ) : (
    <Section title={words.title}>
      <p class="tl-text">{words.lead}</p>
      <Picture calibration={calibration} blocks={blocks} onLater={() => show(true)} />
    </Section>
  )
}

interface PictureProps {
  readonly calibration: Calibration
  readonly blocks: readonly Block[]
  readonly onLater: () => void
}

function Picture({ calibration: { people, steps }, blocks, onLater }: PictureProps) {
  const session = useSession()
  const [cuts, setCuts] = useState(firstCuts(steps.length))
  const [fix, setFix] = useState<QuickFix | null>(null)
  const scores = people.flatMap(({ score }) => score ?? [])
  const counts = bandCounts(scores, cuts)
  const scale = chartScale([...scores, ...firstCuts(steps.length)])
  const countText = (step: number): string => strings.calibrate.people(counts[step]!)
  const preview = async (): Promise<void> =>
    setFix(await perform(session, words.title, () => cutPointsFix(session.host, blocks, steps, cuts)))
  return (
    <div class="tl-cuts">
      <CutLines
        label={words.label(scores.length, ...endsOf(scores))}
        scale={scale}
        values={scores}
        cuts={cuts.map((value, cut) => ({
          value,
          from: (cuts[cut - 1] ?? scale.low - 1) + 1,
          to: (cuts[cut + 1] ?? scale.high + 1) - 1,
          label: words.line(stepText(steps[cut + 1]!)),
          text: words.value(value, stepText(steps[cut + 1]!), countText(cut + 1)),
        }))}
        onMove={(moved, value) => {
          setFix(null)
          setCuts(cuts.map((cut, index) => (index === moved ? value : cut)))
        }}
      />
      <table class="tl-table">
        <tbody>
          {steps
            .map((step, index) => (
              <tr key={step.rating}>
                <th scope="row">
                  <bdi>{stepText(step)}</bdi>
                </th>
                <td>{index === 0 ? words.below(cuts[0]!) : words.from(cuts[index - 1]!)}</td>
                <td class="tl-number">{countText(index)}</td>
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
      {fix === null ? (
        <div class="tl-buttons">
          <Button disabled={session.busy.value !== null || session.stale.value} onClick={() => void preview()}>
            {words.preview}
          </Button>
          <Button kind="subtle" onClick={onLater}>
            {words.later}
          </Button>
        </div>
      ) : (
        <FixPreview
          fix={fix}
          disabled={session.busy.value !== null || session.stale.value}
          onClose={() => setFix(null)}
        />
      )}
    </div>
  )
}

function endsOf(scores: readonly number[]): readonly [low: string, high: string] {
  return [String(Math.floor(Math.min(...scores))), String(Math.ceil(Math.max(...scores)))]
}
