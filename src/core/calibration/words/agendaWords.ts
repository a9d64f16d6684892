import type { Wording } from '../result/wording.ts'
import { stepsText } from './figures.ts'

export const agendaQuestion = 'What would you point to?'

/** Why somebody is worth a minute, by rating and evidence that lie `gap` steps apart. */
export function gapWhy(rating: string, band: string, gap: number, score: string): string {
  return `Rated ${rating}, evidence ${band} (score ${score}): ${stepsText(gap)} ${gap < 0 ? 'lower' : 'higher'}.`
}

export function gapWording(name: string, why: string, coverage: number | null): Wording {
  return {
    kind: 'look here',
    text: `${name}: ${why}`,
    uncertainty: `One person, one rating${coverage === null ? '' : `; ${Math.floor(coverage * 100)} % of the plan was measured`}.`,
    innocent: 'Metrics see part of the work; the rater may know what they miss, or the target may not have fit.',
    next: agendaQuestion,
  }
}

export const unratedWhy = 'Has a score and no rating in this cycle.'
export const unratedQuestion = 'Who rates this person?'

export function unratedWording(name: string, reason: string): Wording {
  return { kind: 'fact', text: `${name}: ${reason}.`, uncertainty: 'Looked up.', innocent: null, next: unratedQuestion }
}
