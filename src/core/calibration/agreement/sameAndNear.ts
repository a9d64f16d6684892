/** Of n pairs of ratings, the share that is the same, and the share no more than one step apart. */
export interface SameAndNear {
  readonly n: number
  readonly same: number
  readonly withinOne: number
}

/** From a square table of counts over the steps of a scale; null without pairs. */
export function sameAndNear(table: readonly (readonly number[])[]): SameAndNear | null {
  let [n, same, near] = [0, 0, 0]
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      n += count
      if (i === j) same += count
      if (Math.abs(i - j) <= 1) near += count
    })
  })
  return n === 0 ? null : { n, same: same / n, withinOne: near / n }
}
