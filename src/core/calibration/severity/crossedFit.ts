import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { type Point, planeMinimum } from '../../statistics/planeMinimum.ts'
import { crossedDeviance } from './crossedDeviance.ts'
import { crossedSums } from './crossedSums.ts'
import { minimizeDeviance } from './minimizeDeviance.ts'
import type { RatingModel } from './ratingModel.ts'
import { reducedCrossed } from './reducedCrossed.ts'
import { type ReducedModel, reducedByGroup, reducedByRater } from './reducedModel.ts'
import { type VarianceFit, varianceFit } from './varianceFit.ts'

/** People and raters as two crossed random factors. */
export interface CrossedFit {
  /** σ_a/σ: how much people differ over how much ratings do. */
  readonly peopleTheta: number
  /** The model with people eliminated at that θ, in which everything about raters follows as for one factor. */
  readonly reduced: ReducedModel
  /** The fit at the best θ of raters. */
  readonly fit: VarianceFit
}

/** The least ln θ that is looked at; below it the edge θ = 0 stands for it. */
const smallest = -9
/** Raters, or people if these are fewer, up to which a grid of starts is tried: the criterion may have two valleys. */
const mostForGrid = 100
const levels = [-2, -1, 0, 1, 2]
const grid = levels.flatMap(people => levels.map(raters => [people, raters] as const))

/**
 * REML for y = Xβ + a + b + e with people a and raters b crossed: the larger of both factors is eliminated, the other kept
 * in a dense matrix, and the two variance ratios found by Newton's method on their logarithms with differences of the
 * criterion. An edge,
 * where people or raters do not differ at all, is a model of one factor and wins where it is at least as good.
 * Null where nothing can be compared. `people` gives the person of each rating, 0 to `personCount` − 1.
 */
export function crossedFit(model: RatingModel, people: readonly number[], personCount: number): CrossedFit | null {
  const deviance = criterionOf(model, people, personCount)
  const onlyRaters = reducedByRater(model)
  const noPeople = minimizeDeviance(onlyRaters)
  const noRaters = minimizeDeviance(reducedByGroup(model, people, personCount))
  const isSmall = Math.min(model.raterCount, personCount) <= mostForGrid
  const starts = [[startOf(noRaters), startOf(noPeople)] as const, ...(isSmall ? grid : [])]
  const valued = starts.map(point => ({ point, value: deviance(point) }))
  const start = valued.reduce((least, each) => (each.value < least.value ? each : least))
  const best = planeMinimum(deviance, start.point, smallest)
  const inside = deviance(best)
  const edges = [noPeople, noRaters].map(fit => fit?.deviance ?? Number.POSITIVE_INFINITY)
  if (Math.min(inside, ...edges) === Number.POSITIVE_INFINITY) return null
  if (edges[0]! <= inside + 1e-9 && edges[0]! <= edges[1]!) {
    return noPeople === null ? null : { peopleTheta: 0, reduced: onlyRaters, fit: noPeople }
  }
  const ratersDiffer = inside + 1e-9 < edges[1]!
  const peopleTheta = ratersDiffer ? exp(best[0]) : noRaters!.theta
  const reduced = reducedCrossed(model, crossedSums(model, people, personCount), peopleTheta)
  const fit = varianceFit(reduced, ratersDiffer ? exp(best[1]) : 0)
  return fit === null ? null : { peopleTheta, reduced, fit }
}

/** The criterion at the logarithms of both ratios, of people and of raters. */
function criterionOf(model: RatingModel, people: readonly number[], personCount: number) {
  if (personCount >= model.raterCount) {
    const sums = crossedSums(model, people, personCount)
    return ([ofPeople, ofRaters]: Point) => crossedDeviance(model, sums, exp(ofPeople), exp(ofRaters))
  }
  const turned = { ...model, raters: people, raterCount: personCount }
  const sums = crossedSums(turned, model.raters, model.raterCount)
  return ([ofPeople, ofRaters]: Point) => crossedDeviance(turned, sums, exp(ofRaters), exp(ofPeople))
}

function startOf(fit: VarianceFit | null): number {
  return ln(Math.min(3, Math.max(0.1, fit?.theta ?? 0)))
}
