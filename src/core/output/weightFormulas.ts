import { isWhole } from '../scoring/weightScale.ts'
import type { DetailMetric, Formulas } from './detailMetric.ts'
import type { DetailPlace } from './detailPlace.ts'
import { literal, numberLiteral } from './formula/literal.ts'
import { checked, passedOn, scoreAgain } from './formula/scoreAgain.ts'
import type { OutputContext } from './outputContext.ts'

/** The weight as it acts: shared first within its group, then across groups, and what it contributes to the score. */
export function weightFormulas(
  { weighed, plan, observation, total }: DetailMetric,
  { own, block, intact }: DetailPlace,
  { live, evaluation }: OutputContext,
): Formulas {
  if (!live || !weighed) return []
  const applies = observation.standing === 'observed' || observation.standing === 'missing'
  const [weight, points, applicable, observed] = [own('weight'), own('points'), own('applicable'), own('observed')]
  const whole = isWhole(total)
    ? [`ABS(SUM(${block('weight')})-100)<=0.01+1E-9`, `COUNTIF(${block('weight')},"<0")=0`]
    : []
  const group = literal(plan.group)
  const ofGroup = (key: string) => `SUMPRODUCT(--(${block('group')}=${group}),${block(key)})`
  const minimum = numberLiteral(evaluation.settings.values.coverageMinimum)
  const [shares, sumObserved, sumApplicable] = [
    block('share'),
    `SUM(${block('observed')})`,
    `SUM(${block('applicable')})`,
  ]
  const enough = `OR(${sumObserved}=0,${sumObserved}<(${minimum}-1E-9)*${sumApplicable})`
  return [
    ...(applies ? ([['applicable', `IF(ISNUMBER(${weight}),MAX(0,${weight}),${weight})`]] as const) : []),
    [
      'observed',
      `IF(ISTEXT(${applicable}),${applicable},IF(ISNUMBER(${points}),${applicable},IF(${points}=${scoreAgain},${scoreAgain},0)))`,
    ],
    [
      'share',
      checked(
        [intact, ...whole],
        passedOn(
          block('observed'),
          `IF(${ofGroup('observed')}=0,0,${observed}*${ofGroup('applicable')}/${ofGroup('observed')})`,
        ),
      ),
    ],
    [
      'effectiveWeight',
      passedOn(
        shares,
        `IF(ISNUMBER(${points}),IF(${enough},"",IF(SUM(${shares})=0,0,${own('share')}/SUM(${shares}))),"")`,
      ),
    ],
    [
      'contribution',
      `IF(ISNUMBER(${own('effectiveWeight')}),${own('effectiveWeight')}*${points},${own('effectiveWeight')})`,
    ],
  ]
}
