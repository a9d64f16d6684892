import type { FairnessFinding } from '../fairness/fairnessFinding.ts'
import type { Wording } from '../result/wording.ts'
import { countOf, percentText, timesText } from './figures.ts'

export interface SaidRates {
  readonly group: string
  readonly reference: string
  readonly n: number
  readonly referenceN: number
  readonly rate: number
  readonly referenceRate: number
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
  readonly p: number
  readonly finding: FairnessFinding
  /** How often two groups of these sizes fall below four fifths by chance, though their rates are the same. */
  readonly byChance: number
}

/** About one group's rate of a favorable outcome. */
export function ratesWording(said: SaidRates, outcome: string): Wording {
  const { group, reference, n, referenceN, rate, referenceRate, ratio, low, high, p, finding, byChance } = said
  const text = `${outcome}: ${percentText(rate)} of ${countOf(n, 'person', 'people')} in ${group}, ${percentText(referenceRate)} of ${referenceN} in ${reference}${ratio === null ? '' : `, a ratio of ${ratio.toFixed(2)}`}`
  const range =
    low === null || high === null ? '' : ` Likely range of the ratio ${low.toFixed(2)} to ${high.toFixed(2)} (95 %).`
  const chance = `A difference as large by chance: ${percentText(p)}.${range}`
  if (finding === 'review') {
    return {
      kind: 'look here',
      text: `${text}: a difference that is unlikely to be chance.`,
      uncertainty: chance,
      innocent: 'The groups may differ in role, level or time in role; see the comparison within roles.',
      next: 'Review it with HR or legal before ratings are final.',
    }
  }
  if (finding === 'too few to tell') {
    return {
      kind: 'too few',
      text: `${text}: too few people to tell.`,
      uncertainty: `${chance} With the same rate in both, groups of these sizes fall below four fifths ${timesText(byChance)}.`,
      innocent: 'In groups this small one person more or less changes the picture.',
      next: 'Look again when there are more people or cycles.',
    }
  }
  return {
    kind: 'no sign',
    text: `${text}: no sign of a difference with this much data.`,
    uncertainty: `${chance} A ratio of four fifths or more is all that this compares; smaller differences would not have shown.`,
    innocent: null,
    next: null,
  }
}

/** About two groups compared within every role and level together. */
export function strataWording(
  group: string,
  reference: string,
  n: number,
  ratio: number | null,
  p: number | null,
): Wording {
  const seen = `${group} and ${reference} compared within role and level, ${countOf(n, 'person', 'people')}: `
  if (ratio === null || p === null) {
    return {
      kind: 'too few',
      text: `${seen}too few people to tell.`,
      uncertainty: 'No role and level holds both groups with different outcomes.',
      innocent: null,
      next: null,
    }
  }
  const odds = `the odds of the favorable outcome in ${group} are ${ratio.toFixed(2)} times those in ${reference}`
  const chance = `A difference as large by chance: ${percentText(p)}.`
  return p > 0.05
    ? {
        kind: 'no sign',
        text: `${seen}${odds}; no sign of a difference with this much data.`,
        uncertainty: `${chance} Small differences would not have shown.`,
        innocent: null,
        next: null,
      }
    : {
        kind: 'look here',
        text: `${seen}${odds}.`,
        uncertainty: chance,
        innocent: 'What else differs between the groups within a role, such as time in it, is not known here.',
        next: 'Review it with HR or legal before ratings are final.',
      }
}

/** What was held back. */
export const suppressedTexts = {
  small: (column: string, least: number) =>
    `${column}: groups of fewer than ${least} people, or of fewer than 20 with one outcome only, are counted together as “others”, with more groups where their numbers would follow from the rest.`,
  nothing: (column: string) =>
    `${column}: not compared, since fewer than two groups are left once small ones, and those that would give a small one away, are counted together.`,
  noColumn: (column: string) => `${column}: no column of People has this header.`,
  noOutcome: (written: string) => `fairness.favorable says "${written}", which is no rating of the Scale.`,
} as const

/** Of people with a rating before and after calibration. */
export const raisedOutcome = 'Raised in calibration'
export const others = 'others'
export const allStrata = 'within role and level'
