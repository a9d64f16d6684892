/** Of n pairs of ratings, the share that is the same, and the share no more than one step apart. */
export interface SameAndNear {
  readonly n: number
  readonly same: number
  readonly withinOne: number
}

/** From a square table of counts over places on a scale, of which `perStep` make a step; null without pairs. */
export function sameAndNear(table: readonly (readonly number[])[], perStep = 1): SameAndNear | null {
  let [n, same, near] = [0, 0, 0]
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      n += count
      if (i === j) same += count
      if (Math.abs(i - j) <= perStep) near += count
    })
  })
  return n === 0 ? null : { n, same: same / n, withinOne: near / n }
}
