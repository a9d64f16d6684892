import type { FittedCoefficient, FittedModel } from '../result/calibrationStatistics.ts'
import type { FittedComparison, RaterComparison } from '../severity/compareRaters.ts'
import { divergences } from '../severity/divergences.ts'
import { raterEffects } from '../severity/raterEffects.ts'

/** A comparison of raters as the model that it is, with every figure that another program would print of it. */
export function fittedModel(
  { identified, raters, fitted }: RaterComparison,
  covariates: readonly string[],
): FittedModel {
  const { ratings, model, reduced, fit, peopleTheta, averaged, checks } = fitted
  const effects = raterEffects(reduced, fit)
  const coefficients = coefficientsOf(fitted, identified, covariates)
  const random = peopleTheta === null ? '(1 | rater)' : '(1 | person) + (1 | rater)'
  const fixed = ['1', ...coefficients.slice(1).map(({ name }) => name)]
  return {
    model: peopleTheta === null ? 'B' : 'A',
    identified,
    formula: `rating ~ ${fixed.join(' + ')} + ${random}`,
    ratings: ratings.length,
    people: new Set(ratings.map(({ person }) => person)).size,
    raters: raters.map(({ rater, n, finding }, at) => {
      const average = averaged.raters[at]!
      return {
        rater,
        n,
        effect: effects.effects[at]!,
        conditionalSd: effects.conditionalDeviations[at]!,
        predictionSd: effects.predictionDeviations[at]!,
        difference: effects.differences[at]!,
        differenceSd: effects.differenceDeviations[at]!,
        averagedDifference: average.mean,
        averagedSd: average.deviation,
        higher: average.higher,
        lower: average.lower,
        finding,
      }
    }),
    theta: fit.theta,
    personTheta: peopleTheta,
    raterVariance: fit.theta * fit.theta * fit.residualVariance,
    personVariance: peopleTheta === null ? null : peopleTheta * peopleTheta * fit.residualVariance,
    residualVariance: fit.residualVariance,
    criterion: fit.deviance,
    coefficients,
    averagedSpread: averaged.spread,
    spreadPoints: averaged.spreadPoints,
    sensitivity: checks.map(check => {
      const { effects: own } = raterEffects(check.reduced, check.fit)
      return {
        reliability: check.reliability,
        slope: check.slope,
        raterVariance: check.fit.theta * check.fit.theta * check.fit.residualVariance,
        residualVariance: check.fit.residualVariance,
        raters: raters.map(({ rater }, at) => ({ rater, effect: own[at]!, finding: check.findings[at]! })),
      }
    }),
    residuals:
      peopleTheta === null
        ? divergences(model, reduced, fit).map((each, at) => {
            const { person, rater, rating } = ratings[at]!
            return { person, rater, rating, ...each }
          })
        : [],
  }
}

function coefficientsOf(
  { ratings, model, reduced, fit }: FittedComparison,
  identified: RaterComparison['identified'],
  covariates: readonly string[],
): readonly FittedCoefficient[] {
  const roles = [...new Set(ratings.map(({ role }) => role))].sort((one, other) => (one < other ? -1 : 1))
  const columns = [
    ...(identified === 'scores' ? ['scoreWithin', 'scoreBetween'] : []),
    ...(identified === 'shared' ? [] : roles.slice(1).map(role => `role${role}`)),
    ...covariates,
  ]
  const names = ['(Intercept)', ...model.kept.map(position => columns[position]!)]
  const { width } = reduced
  return names.map((name, k) => ({
    name,
    value: fit.coefficients[k]!,
    se: Math.sqrt(fit.residualVariance * fit.unscaledCovariance[k * width + k]!),
  }))
}
