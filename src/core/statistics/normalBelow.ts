import exp from '@stdlib/math-base-special-exp'

const center = {
  above: [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
  below: [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
}
const flank = {
  above: [
    9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785,
    8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
  ],
  below: [
    19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547,
    235.387901782625, 22.266688044328117, 1,
  ],
}
const tail = {
  above: [
    0.000029112874951168793, 0.0014216191932278934, 0.02223527764958928, 0.12740116116024736, 0.215898534057957,
    0.023073441764940174,
  ],
  below: [0.00007297515550839662, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1],
}
const inverseRootTwoPi = 0.3989422804014327

/**
 * Φ(z), the share of a normal distribution below z, with all its digits in the lower tail, by the rational
 * approximations of Cody (Mathematics of Computation 23, 1969) in the form for Φ. The upper tail is `normalBelow(-z)`.
 */
export function normalBelow(z: number): number {
  const distance = Math.abs(z)
  if (distance <= 0.67448975) {
    const square = distance * distance
    return 0.5 + z * (polynomial(center.above, square) / polynomial(center.below, square))
  }
  const far = distance < 5.656854249492381 ? nearTail(distance) : farTail(distance)
  return z < 0 ? far : 1 - far
}

function nearTail(distance: number): number {
  return density(distance) * (polynomial(flank.above, distance) / polynomial(flank.below, distance))
}

function farTail(distance: number): number {
  if (distance > 38.5) return 0
  const inverse = 1 / (distance * distance)
  const ratio = polynomial(tail.above, inverse) / polynomial(tail.below, inverse)
  return (density(distance) * (inverseRootTwoPi - inverse * ratio)) / distance
}

/** exp(−z²/2), with the square split so that its rounding is not magnified. */
function density(z: number): number {
  const coarse = Math.trunc(z * 16) / 16
  return exp(-coarse * coarse * 0.5) * exp(-(z - coarse) * (z + coarse) * 0.5)
}

function polynomial(coefficients: readonly number[], at: number): number {
  let sum = 0
  for (let power = coefficients.length - 1; power >= 0; power--) sum = sum * at + coefficients[power]!
  return sum
}
