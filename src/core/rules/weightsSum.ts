import type { Edit } from '../cells/edit.ts'
import type { QuickFix } from '../problems/finding.ts'
import { answerSetting } from '../problems/quickFixes/answerSetting.ts'
import { rule } from './define.ts'
import { relatedCells } from './relatedCells.ts'
import { noticedInPlans, type PlanOfRole, rolePlans } from './rolePlans.ts'

const id = 'weights-sum'

export default rule({
  id,
  severity: 'error',
  effect: 'stops a score',
  about: 'plan',
  requirement: ['S20'],
  minimal: true,
  title: 'Weights of one role must sum to 100',
  why: 'Scores of roles with other totals cannot be compared.',
  fix: 'Rescale the weights, or leave them all empty for equal weights.',
  ask: 'Was a metric dropped on purpose for this role?',
  check: context => {
    const plans = rolePlans(context).filter(plan => plan.findings.some(finding => finding.rule === id))
    return noticedInPlans(id)(context).map(finding => {
      // The weights of one person's overrides are agreed with that person: nothing is offered for them.
      if (finding.person !== undefined) return finding
      const plan = plans.find(each => each.findings.some(({ message }) => message === finding.message))
      const setting = answerSetting(
        context.reading,
        'weights.rescale',
        'yes',
        'Rescale weights at every run, and log it',
      )
      return {
        ...finding,
        related: relatedCells(plan?.metrics.map(({ cell }) => cell) ?? [], finding.cell),
        quickFixes: [...(plan === undefined ? [] : rescaled(plan)), setting],
      }
    })
  },
})

/** Every weight in proportion, on the scale it is written on, to two decimals of 100; the largest takes the rest. */
function rescaled({ of, metrics, scale }: PlanOfRole): readonly QuickFix[] {
  if (metrics.length === 0) return []
  const rounded = metrics.map(({ share }) => Math.round(share * 100))
  const largest = rounded.indexOf(rounded.reduce((most, weight) => Math.max(most, weight)))
  rounded[largest]! += 10000 - rounded.reduce((sum, weight) => sum + weight, 0)
  const edits = metrics.flatMap(({ cell }, at): Edit[] =>
    cell === null ? [] : [{ kind: 'setCell', cell, value: rounded[at]! / (100 * scale), asked: true }],
  )
  return [{ title: `Rescale the weights of ${of} to 100`, edits }]
}
