import type { Wording } from '../result/wording.ts'
import { countOf, percentText } from './figures.ts'

export const agreementReasons = {
  oneEach:
    'Each person has one rater, so nothing says how far raters agree. Let two raters rate some people of each team.',
} as const

export const notInformative = 'Not informative: one of them gives nearly everybody the same rating.'

/** About all raters who share people. `alpha`: their agreement beyond chance, 1 for entire; null: too few, or all the same. */
export function agreementWording(
  people: number,
  raters: number,
  near: { readonly same: number; readonly withinOne: number },
  alpha: number | null,
  least: number,
): Wording {
  const seen = `${countOf(people, 'person was', 'people were')} rated by several of ${raters} raters: ${percentText(near.same)} of pairs gave the same rating, ${percentText(near.withinOne)} no more than one step apart`
  if (people < least || alpha === null) {
    return {
      kind: 'too few',
      text: `${seen}; ${people < least ? 'too few people for a statistic' : 'ratings differ too little for a statistic'}.`,
      uncertainty: `Agreement beyond chance is computed from ${least} shared people on.`,
      innocent: null,
      next: people < least ? 'Look at the list of differences instead.' : null,
    }
  }
  const isHigh = alpha >= highAgreement
  return {
    kind: isHigh ? 'fact' : 'look here',
    text: `${seen}. Beyond chance, their agreement is ${alpha.toFixed(2)} (0 as by chance, 1 entire).`,
    uncertainty: `From ${countOf(people, 'shared person', 'shared people')}; with so many, a few ratings more move it by about ${(1 / Math.sqrt(people)).toFixed(2)}.`,
    innocent: isHigh ? null : 'Raters who see different parts of the work will differ without either being wrong.',
    next: isHigh ? null : 'Start with the widest differences: what did each of the two see?',
  }
}

/** From there conclusions are usually drawn (Krippendorff, Content Analysis, 2nd edition 2004, chapter 11). */
const highAgreement = 0.8

/** What a reliability below a half means. */
export const belowHalf = 'Below .5: do not rank people on this.'
