import type { Cell } from '../cells/cell.ts'

const before =
  /^\s*(?<sign>[<>≤≥⩽⩾]\s*=?|=\s*[<>]|(?:at least|at most|min|max|mind|mindestens|maximal|höchstens|under|below|above|over|up to)\b\.?)\s*(?=[-+\d.,$€£])/iu
const after = /(?<=[\d%])\s*\+\s*$/u
const atMost = /^(?:[<≤⩽]|=\s*<|at most|max|höchstens|under|below|up to)/iu

/** A target as the number that it names: "≥ 90%", "min. 90%" and "90%+" are 90%, "< 5" is 5. Any other cell is itself. */
export function bareTarget(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell.length > longest) return cell
  return cell.replace(before, '').replace(after, '')
}

/** Which way is better by the sign of a target: "≥ 90%" higher, "< 5" lower; null: it has none. */
export function targetDirection(cell: Cell): 'higher' | 'lower' | null {
  if (typeof cell !== 'string' || cell.length > longest) return null
  const sign = before.exec(cell)?.groups?.sign
  if (sign !== undefined) return atMost.test(sign) ? 'lower' : 'higher'
  return after.test(cell) ? 'higher' : null
}

/** No target is longer; comments are not searched. */
const longest = 40
