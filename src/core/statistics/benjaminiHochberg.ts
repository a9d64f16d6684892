/**
 * p-values adjusted for how many there are, so that those at or below q hold a share of at most q false ones
 * (Benjamini and Hochberg, Journal of the Royal Statistical Society B 57, 1995). In the order given.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[b]! - pValues[a]! || b - a)
  const adjusted = new Array<number>(pValues.length).fill(1)
  let least = 1
  order.forEach((index, place) => {
    least = Math.min(least, (pValues[index]! * pValues.length) / (pValues.length - place))
    adjusted[index] = least
  })
  return adjusted
}
