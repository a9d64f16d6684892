import type { Calibration } from '../../core/calibration/result/calibration.ts'
import type { DistributionKind, DistributionSet } from '../../core/calibration/result/distributionResult.ts'
import { StepBars } from '../charts/StepBars.tsx'
import { useFirst } from '../parts/useFirst.tsx'
import { strings } from '../strings.ts'
import { Fold } from './Fold.tsx'
import { FoundLine } from './FoundLine.tsx'
import { lookAt } from './lookAt.ts'
import { lookFirst } from './lookFirst.ts'
import { stepText } from './stepText.ts'
import { Words } from './Words.tsx'

const words = strings.calibrate.distribution

/** How many groups of a kind show before all of them; those to look at come first. */
const most = 8

/** The ratings of each group as bars, with lines at what was expected. */
export function Distribution({ calibration: { distribution } }: { calibration: Calibration }) {
  if (distribution.length === 0) return null
  const found = distribution.flatMap(({ groups, wording }) => [wording, ...groups.map(group => group.wording)])
  return (
    <Fold title={words.title} aside={lookAt(found)}>
      {distribution.map(set => (
        <SetOfGroups key={set.name} set={set} />
      ))}
    </Fold>
  )
}

function SetOfGroups({ set }: { set: DistributionSet }) {
  const { name, n, steps, groups, basis, wording } = set
  return (
    <>
      <h3 class="tl-text tl-ask-strong">
        {name ?? strings.calibrate.grid.everybody}, {strings.calibrate.people(n)}
      </h3>
      <Words wording={wording} />
      <p class="tl-text tl-legend">
        <bdi>{steps.map(stepText).join(' · ')}. </bdi>
        {words.bars[basis]}
      </p>
      {[...new Set(groups.map(({ kind }) => kind))].map(kind => (
        <Groups key={kind} set={set} kind={kind} />
      ))}
    </>
  )
}

function Groups({ set: { steps, groups }, kind }: { set: DistributionSet; kind: DistributionKind }) {
  const ordered = lookFirst(groups.filter(group => group.kind === kind))
  const [shown, more] = useFirst(ordered, most, strings.calibrate.all)
  return (
    <>
      <h4 class="tl-text tl-quiet">{words.kinds[kind]}</h4>
      <ul>
        {shown.map(({ key, group, n, counts, expected, wording, byChance }) => {
          const parts = steps.map((step, i) => words.part(stepText(step), counts[i]!, expected[i]!.toFixed(1)))
          return (
            <FoundLine
              key={key}
              name={group}
              aside={strings.calibrate.people(n)}
              wording={wording}
              drawing={<StepBars counts={counts} expected={expected} label={parts.join('; ')} />}
            >
              {byChance === null ? null : <p class="tl-text tl-quiet">{byChance}</p>}
            </FoundLine>
          )
        })}
      </ul>
      {more}
    </>
  )
}
