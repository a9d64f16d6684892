import type { Finding } from '../problems/finding.ts'
import { appendToTable } from '../problems/quickFixes/appendToTable.ts'
import { figure } from '../scoring/figure.ts'
import { pairKey } from '../scoring/grouped.ts'
import type { MetricPlan } from '../scoring/metricPlan.ts'
import type { Subject } from '../scoring/subject.ts'
import { type RuleContext, rule } from './define.ts'

export default rule({
  id: 'full-time-target',
  severity: 'warning',
  effect: 'changes a score',
  about: 'person',
  requirement: ['S37'],
  title: 'Who works part time has a target of their own for volume',
  why: 'A count agreed for full time cannot be reached in part of the time. FTE itself never changes a score.',
  fix: 'Agree on a target for the time worked, and write it into Overrides with its reason. The quick fix proposes one, to be confirmed.',
  ask: 'Was the target agreed with the working time in mind?',
  check: context => {
    const partTime = context.scoring.subjects.filter(({ subject }) => worksPartTime(subject))
    if (partTime.length === 0) return []
    const own = ownTargets(context)
    return partTime.flatMap(({ subject, plan }) =>
      plan
        .filter(each => isVolume(each) && !own.has(pairKey(subject.person, each.definition.metric)))
        .flatMap(each => finding(subject, each, context)),
    )
  },
})

function worksPartTime({ fte, current, status }: Subject): boolean {
  return fte !== null && fte > 0 && fte < 1 && current && status !== 'terminated'
}

/** More of it is better, and it counts things. */
function isVolume({ definition: { row, direction }, weight }: MetricPlan): boolean {
  return weight > 0 && direction === 'higher' && (row?.nature === 'volume' || row?.unit === 'count')
}

function finding(
  { person, name, fte, row }: Subject,
  { definition, goalposts }: MetricPlan,
  context: RuleContext,
): Finding[] {
  const { target } = goalposts
  if (fte === null || target === null || goalposts.proposed) return []
  const { metric } = definition
  const [share, own] = [figure(fte, true), Number((target * fte).toFixed(4))]
  return [
    {
      cell: row?.at.cells.fte ?? null,
      related: goalposts.cells,
      person,
      metric,
      message: `${name} works ${share} but has the full-time target of ${metric}, ${figure(target, definition.percent)}`,
      quickFixes: [
        appendToTable(
          context.reading,
          'overrides',
          [{ employeeId: person, metric, target: own, reason: `Works ${share}` }],
          `Propose ${figure(own, definition.percent)} for ${name} in Overrides, to be confirmed`,
        ),
      ],
    },
  ]
}

/** Person and metric of every target that is given to one person alone, or that does not apply to them. */
function ownTargets({ overrides, checkIns, reading: { facts } }: RuleContext): ReadonlySet<string> {
  const own = new Set<string>()
  for (const { employeeId, metric, target, applies } of overrides) {
    if (target !== null || applies === 'no') own.add(pairKey(employeeId, metric))
  }
  for (const { employeeId, metric, targetNew } of checkIns) {
    if (targetNew !== null && metric !== null) own.add(pairKey(employeeId, metric))
  }
  for (let i = 0; i < facts.length; i++) {
    const [person, metric] = [facts.persons[facts.person[i]!], facts.metrics[facts.metric[i]!]]
    if (!Number.isNaN(facts.target[i]!) && person !== undefined && metric !== undefined)
      own.add(pairKey(person, metric))
  }
  return own
}
