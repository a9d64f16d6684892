import type { Wording } from '../result/wording.ts'
import { countOf, percentText, stepsText } from './figures.ts'

export interface SaidSpread {
  readonly name: string
  readonly n: number
  readonly deviation: number | null
  /** In points; null where not all of their people have a score. */
  readonly scoreDeviation: number | null
  readonly ratio: number | null
  readonly q: number | null
  readonly finding: 'too few' | 'none' | 'look here'
}

/** About how much of the scale a rater uses. `limit` is the ratio below which it is looked at. */
export function spreadWording(
  { name, n, deviation, scoreDeviation, ratio, q, finding }: SaidSpread,
  limit: number,
): Wording {
  const seen = `${name}: ${countOf(n, 'rating')}${deviation === null ? '' : `, which differ by about ${stepsText(deviation)}`}`
  if (finding === 'too few' || ratio === null) {
    return {
      kind: 'too few',
      text: `${seen}; too few to say more.`,
      uncertainty: 'The spread of so few ratings is mostly chance.',
      innocent: null,
      next: null,
    }
  }
  const like = scoreDeviation === null ? '' : ' for people with like scores'
  const share = `${Math.round(ratio * 100)} % of what is usual${like}, once chance is allowed for`
  if (finding === 'none') {
    return {
      kind: 'no sign',
      text: `${seen}, ${share}: no sign of a narrower scale with this much data.`,
      uncertainty: `Only a spread below ${percentText(limit)} of the usual, and unlikely by chance, would have shown.`,
      innocent: null,
      next: null,
    }
  }
  return {
    kind: 'look here',
    text: `${seen}, ${share}.`,
    uncertainty: `As little or less by chance: ${percentText(q ?? 1)}, after counting how many raters were looked at.`,
    innocent: 'An even team deserves even ratings: the scores of these people may be even, too, or miss what differs.',
    next: 'Ask whose work differed most, and what the ratings would be if they had to show it.',
  }
}

/** Whether ratings follow the last period beyond what the year explains. */
export function recencyWording(n: number, correlation: number, p: number): Wording {
  const seen = `${countOf(n, 'person', 'people')}: the correlation of ratings with the last period, beyond what the whole year explains, is ${correlation.toFixed(2)}`
  if (p > 0.05 || correlation <= 0) {
    return {
      kind: 'no sign',
      text: `${seen}; no sign that the last period weighed more with this much data.`,
      uncertainty: `As far from 0 by chance: ${percentText(p)}. Less than about ${(2.8 / Math.sqrt(n)).toFixed(1)} would not have shown.`,
      innocent: null,
      next: null,
    }
  }
  return {
    kind: 'look here',
    text: `${seen}.`,
    uncertainty: `As far from 0 by chance: ${percentText(p)}.`,
    innocent: 'The last period may show what people have become, or hold work that the metrics count late.',
    next: 'For the people to be discussed, name one example from each half of the year.',
  }
}
