import { noticed, type RuleContext, rule } from './define.ts'

export default rule({
  id: 'insufficient-coverage',
  severity: 'warning',
  effect: 'stops a score',
  about: 'person',
  requirement: ['S23'],
  minimal: true,
  title: 'A score needs enough of its plan observed',
  why: 'A number made of less than half of what was agreed would speak of the part that happened to be measured.',
  fix: 'Fill in the missing values, or say with N/A or an override what does not apply to this person.',
  ask: 'Was the person away, in another role, or not measured yet?',
  check: context => (isMeant(context) ? noticed('insufficient-coverage')(context) : []),
})

/** Where nothing is planned and nothing measured, as in a workbook of ratings alone, nobody waits for a score. */
function isMeant({ reading: { facts, scorecardColumns }, metrics, weights, assessments }: RuleContext): boolean {
  return facts.length + scorecardColumns.length + metrics.length + weights.length + assessments.length > 0
}
