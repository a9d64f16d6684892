import type { Wording } from '../result/wording.ts'
import { countOf, percentText, shiftText, stepsText, timesText } from './figures.ts'

export interface SaidDistribution {
  readonly group: string
  readonly n: number
  readonly steps: number | null
  readonly meanShift: number | null
  readonly q: number | null
  readonly finding: 'too few' | 'none' | 'look here'
}

/** What the shares stand for. */
export type Basis = 'guideline' | 'everybody'

/** "the two highest ratings" or "the highest rating". */
function highestText(steps: number): string {
  return steps === 1 ? 'the highest rating' : 'the two highest ratings'
}

/** About the ratings of one group. `power`: how often twice as many of the `upper` highest would be noticed, 0 to 1. */
export function groupWording(said: SaidDistribution, basis: Basis, power: number | null, upper: number): Wording {
  const { group, n, steps, meanShift, q, finding } = said
  const other = basis === 'guideline' ? 'the guideline' : 'all ratings together'
  const seen = `${group}: ${countOf(n, 'rating')}, on average ${stepsText(steps ?? 0)} away from ${other}`
  if (finding === 'too few') {
    return {
      kind: 'too few',
      text: `${seen}; too few to say more.`,
      uncertainty: 'In a group this small, chance alone gives any picture.',
      innocent: null,
      next: null,
    }
  }
  if (finding === 'none') {
    return {
      kind: 'no sign',
      text: `${seen}: no sign of another pattern with this much data.`,
      uncertainty:
        power === null
          ? 'A shift of less than about half a step would hardly have shown.'
          : `Even twice as many with ${highestText(upper)} would have been noticed ${power < 0.5 ? 'only ' : ''}${timesText(power)}.`,
      innocent: null,
      next: null,
    }
  }
  return {
    kind: 'look here',
    text: `${seen}, ${shiftText(meanShift ?? 0)} in the mean.`,
    uncertainty: `As far or farther by chance: ${percentText(q ?? 1)}, after counting how many groups were looked at.`,
    innocent:
      basis === 'guideline'
        ? 'The guideline is what is usual over many teams; one team may well have had an unusual year.'
        : 'Teams differ: one may have had an unusual year, or other work than the rest.',
    next: 'Look at the evidence of the people in the ratings that stand out. Nobody has to move for the shares to fit.',
  }
}

/** "By chance alone, half or more of a team of 6 …". */
export function byChanceText(n: number, halfOrMore: number, none: number, upper: number): string {
  return `By chance alone, half or more of a group of ${n} gets ${highestText(upper)} ${timesText(halfOrMore)}, and nobody does ${timesText(none)}.`
}

/** Whether the managers of a set rate alike; `name` is null for everybody, `least` the ratings it takes. */
export function managersWording(
  managers: { readonly p: number; readonly cramersV: number } | null,
  groups: number,
  n: number,
  comparable: boolean,
  name: string | null,
  least: number,
): Wording {
  const counted = `${name === null ? '' : `${name}: `}${countOf(n, 'rating')} of ${countOf(groups, 'manager')}`
  if (managers === null) {
    return {
      kind: 'fact',
      text: `${counted}.`,
      uncertainty: comparable
        ? `Managers are not compared: that takes ${least} ratings, two who gave them, and ratings that differ.`
        : 'Managers are not compared, since their people are of different role families or levels; the setting calibrate.crossRole = yes compares them.',
      innocent: null,
      next: null,
    }
  }
  const { p, cramersV } = managers
  const text = `${counted}: how much ratings go with the manager is ${cramersV.toFixed(2)} (0 not at all, 1 entirely)`
  const chance = `As much or more by chance: ${percentText(p)}.`
  if (p > 0.05) {
    return {
      kind: 'no sign',
      text: `${text}; no sign that managers rate differently with this much data.`,
      uncertainty: `${chance} Differences between single managers may still hide in small teams.`,
      innocent: null,
      next: null,
    }
  }
  return {
    kind: 'look here',
    text: `${text}.`,
    uncertainty: chance,
    innocent:
      'Teams differ in what they do and in how well it went; this alone says nothing about the bar that is used.',
    next: 'See whether the scores of the teams differ alike.',
  }
}
