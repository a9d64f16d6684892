import { isWhole } from '../scoring/weightScale.ts'
import type { DetailMetric, DetailPerson, Formulas } from './detailMetric.ts'
import type { DetailPlace } from './detailPlace.ts'
import { literal, numberLiteral } from './formula/literal.ts'
import { checked, orAgain, scoreAgain } from './formula/scoreAgain.ts'
import type { OutputContext } from './outputContext.ts'

/**
 * The weight as it acts: shared first within its group, then across groups, and what it contributes to the score.
 * The sums of a person stand once, in the first of the person's rows. Gives what makes the formulas of each row.
 */
export function weightWriter(
  person: DetailPerson,
  place: DetailPlace,
  context: OutputContext,
): (metric: DetailMetric, isHead: boolean) => Formulas {
  const { own, block, head } = place
  if (!context.live || !person.weighed) return () => []
  const [weight, points, applicable, observed] = [own('weight'), own('points'), own('applicable'), own('observed')]
  const shared = own(person.grouped ? 'share' : 'observed')
  const applied: Formulas = [['applicable', `IF(ISNUMBER(${weight}),MAX(0,${weight}),${weight})`]]
  const all: Formulas = [
    [
      'observed',
      `IF(ISTEXT(${applicable}),${applicable},IF(ISNUMBER(${points}),${applicable},IF(${points}=${scoreAgain},${scoreAgain},0)))`,
    ],
    ['effectiveWeight', withHead(place, head('divisor'), `IF(ISNUMBER(${points}),${shared}/${head('divisor')},"")`)],
    [
      'contribution',
      `IF(ISNUMBER(${own('effectiveWeight')}),${own('effectiveWeight')}*${points},${own('effectiveWeight')})`,
    ],
  ]
  const share = (group: string): Formulas => {
    const ofGroup = (key: string) => `SUMPRODUCT(--(${block('group')}=${literal(group)}),${block(key)})`
    const taken = `IF(${ofGroup('observed')}=0,0,${observed}*${ofGroup('applicable')}/${ofGroup('observed')})`
    return [['share', withHead(place, head('sumObserved'), taken)]]
  }
  return ({ observation: { standing }, plan: { group } }, isHead) => [
    ...(standing === 'observed' || standing === 'missing' ? applied : []),
    ...all,
    ...(person.grouped ? share(group) : []),
    ...(isHead ? sums(person, place, context) : []),
  ]
}

function sums(
  { total, grouped }: DetailPerson,
  { own, block, intact }: DetailPlace,
  { evaluation }: OutputContext,
): Formulas {
  const minimum = numberLiteral(evaluation.settings.values.coverageMinimum)
  const whole = isWhole(total)
    ? [`ABS(SUM(${block('weight')})-100)<=0.01+1E-9`, `COUNTIF(${block('weight')},"<0")=0`]
    : []
  const [applicable, observed] = [own('sumApplicable'), own('sumObserved')]
  return [
    [
      'sumObserved',
      checked([intact, ...whole, `COUNTIF(${block('observed')},${scoreAgain})=0`], `SUM(${block('observed')})`),
    ],
    ['sumApplicable', `IF(ISNUMBER(${observed}),SUM(${block('applicable')}),${observed})`],
    [
      'divisor',
      `IF(ISNUMBER(${observed}),IF(OR(${observed}=0,${observed}<(${minimum}-1E-9)*${applicable}),"",SUM(${block(grouped ? 'share' : 'observed')})),${observed})`,
    ],
  ]
}

/** Where the first row is still the same person's and holds a number there; else what it says, or to score again. */
function withHead({ head, own }: DetailPlace, cell: string, expression: string): string {
  return orAgain(
    `IF(${head('subject')}=${own('subject')},IF(ISNUMBER(${cell}),${expression},IF(ISTEXT(${cell}),${cell},${scoreAgain})),${scoreAgain})`,
  )
}
