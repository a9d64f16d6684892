import exp from '@stdlib/math-base-special-exp'
import type { ReducedModel } from './reducedModel.ts'
import { type VarianceFit, varianceFit } from './varianceFit.ts'

/** ln θ from 0.001 to 100, in steps of a fifth. */
const grid = Array.from({ length: 59 }, (_, step) => -6.9 + step * 0.2)
const golden = (Math.sqrt(5) - 1) / 2
const narrow = 1e-9

/**
 * The θ of the least deviance: the best of a logarithmic grid, refined by golden section, unless θ = 0 – no difference
 * between raters at all – is at least as good. Null where no θ gives a fit.
 */
export function minimizeDeviance(model: ReducedModel): VarianceFit | null {
  const none = varianceFit(model, 0)
  const fits = grid.map(logTheta => fitAt(model, logTheta))
  const best = fits.reduce((least, fit, at) => (devianceOf(fit) < devianceOf(fits[least]!) ? at : least), 0)
  const refined = refine(model, grid[best]! - 0.2, grid[best]! + 0.2)
  return devianceOf(refined) < devianceOf(none) - 1e-9 ? refined : (none ?? refined)
}

function refine(model: ReducedModel, from: number, to: number): VarianceFit | null {
  let [left, right] = [from, to]
  let nearLeft = fitAt(model, right - golden * (right - left))
  let nearRight = fitAt(model, left + golden * (right - left))
  while (right - left > narrow) {
    if (devianceOf(nearLeft) <= devianceOf(nearRight)) {
      right = left + golden * (right - left)
      nearRight = nearLeft
      nearLeft = fitAt(model, right - golden * (right - left))
    } else {
      left = right - golden * (right - left)
      nearLeft = nearRight
      nearRight = fitAt(model, left + golden * (right - left))
    }
  }
  return fitAt(model, (left + right) / 2)
}

function fitAt(model: ReducedModel, logTheta: number): VarianceFit | null {
  return varianceFit(model, exp(logTheta))
}

function devianceOf(fit: VarianceFit | null): number {
  return fit === null ? Number.POSITIVE_INFINITY : fit.deviance
}
