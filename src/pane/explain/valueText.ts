import type { ExplainedMetric } from '../../core/explain/explained.ts'
import { strings } from '../strings.ts'

/**
 * A value of a metric in its unit: one decimal of a percentage, two of other numbers, and as many more as it needs to be
 * told apart from a value that stands beside it.
 */
export function valueText(
  value: number,
  { percent, unit }: Pick<ExplainedMetric, 'percent' | 'unit'>,
  beside: number = value,
): string {
  const [shown, other] = percent ? [value * 100, beside * 100] : [value, beside]
  let decimals = percent ? 1 : 2
  while (decimals < most && value !== beside && shown.toFixed(decimals) === other.toFixed(decimals)) decimals += 1
  return strings.explain.inUnit(String(Number(shown.toFixed(decimals))), percent ? '%' : unit)
}

/** Beyond them two values are the same to anybody. */
const most = 8
