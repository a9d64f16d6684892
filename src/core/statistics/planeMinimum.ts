/** A place in the plane. */
export type Point = readonly [number, number]

const difference = 1e-3
const longestStep = 1.5
/** After a step this short the next would be about its square. */
const lastStep = 3e-4
const mostSteps = 60
const mostAttempts = 12

/**
 * Where a smooth function of two variables is least near `start`, by Newton's method with central differences: damped
 * where a step would lead up (Levenberg, Quarterly of Applied Mathematics 2, 1944), no variable below `smallest`. Made
 * for variables whose natural unit is 1, such as logarithms; infinite values are led away from.
 */
export function planeMinimum(valueAt: (point: Point) => number, start: Point, smallest: number): Point {
  let point = start
  let value = valueAt(point)
  let damping = 0
  for (let step = 0; step < mostSteps; step++) {
    const surface = surfaceAt(valueAt, point, value)
    const from = point
    let nextValue = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < mostAttempts && !(nextValue < value); attempt++) {
      const moved = newtonStep(surface, damping)
      const next: Point = [Math.max(smallest, from[0] + moved[0]), Math.max(smallest, from[1] + moved[1])]
      if (Math.abs(moved[0]) + Math.abs(moved[1]) < lastStep) return next
      nextValue = valueAt(next)
      damping = nextValue < value ? damping / 4 : Math.max(1, damping * 4)
      if (nextValue < value) point = next
    }
    if (!(nextValue < value)) return point
    value = nextValue
  }
  return point
}

/** Slopes and second derivatives at a point. */
interface Surface {
  readonly slope: Point
  readonly bends: Point
  readonly mixed: number
}

function surfaceAt(valueAt: (point: Point) => number, [x, y]: Point, value: number): Surface {
  const [left, right] = [valueAt([x - difference, y]), valueAt([x + difference, y])]
  const [below, above] = [valueAt([x, y - difference]), valueAt([x, y + difference])]
  const corner = valueAt([x + difference, y + difference])
  const square = difference * difference
  return {
    slope: [(right - left) / (2 * difference), (above - below) / (2 * difference)],
    bends: [(right - 2 * value + left) / square, (above - 2 * value + below) / square],
    mixed: (corner - right - above + value) / square,
  }
}

/** −H⁻¹g with H made positive definite, no longer than `longestStep` along either variable. */
function newtonStep({ slope, bends, mixed }: Surface, damping: number): Point {
  const scale = Math.abs(bends[0]) + Math.abs(bends[1])
  let [first, second, cross] = [bends[0] + damping, bends[1] + damping, mixed]
  if (!(first > 0 && second > 0 && first * second - cross * cross > 1e-6 * scale * scale)) {
    ;[first, second, cross] = [Math.abs(first) + 1, Math.abs(second) + 1, 0]
  }
  const determinant = first * second - cross * cross
  const x = -(second * slope[0] - cross * slope[1]) / determinant
  const y = -(first * slope[1] - cross * slope[0]) / determinant
  const shortened = Math.min(1, longestStep / Math.max(Math.abs(x), Math.abs(y), longestStep / 2))
  return [x * shortened, y * shortened]
}
