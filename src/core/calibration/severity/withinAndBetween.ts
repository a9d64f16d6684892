import { mean } from '../../statistics/mean.ts'

/**
 * A score split into what a person has more than their rater's others, x − x̄, and x̄ itself (Mundlak, Econometrica 46,
 * 1978): so that a good team is not taken for a lenient rater. Lists run over ratings.
 */
export function withinAndBetween(scores: readonly number[], raters: readonly number[]) {
  const ofRater = new Map<number, number[]>()
  raters.forEach((rater, i) => {
    const own = ofRater.get(rater)
    if (own === undefined) ofRater.set(rater, [scores[i]!])
    else own.push(scores[i]!)
  })
  const means = new Map([...ofRater].map(([rater, own]) => [rater, mean(own)!]))
  const between = raters.map(rater => means.get(rater)!)
  return { within: scores.map((score, i) => score - between[i]!), between }
}
