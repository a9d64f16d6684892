import { draftSentence } from './draftFindings.ts'
import type { ScoringContext } from './scoringContext.ts'

/** What to know before reading the scores: a draft, rubric levels that count without examples; or null. */
export function firstSentence({ proposals, withoutExample, assessments }: ScoringContext): string | null {
  const counted =
    withoutExample === 'count' && assessments.size > 0
      ? 'Rubric levels count without examples, as Settings says.'
      : null
  const sentences = [draftSentence(proposals), counted].filter(sentence => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(' ')
}
