import { attribute } from '../xml/attribute.ts'
import { isHidden } from './isHidden.ts'
import { sheetColumns } from './position.ts'

/** The zero-based columns that `col` elements hide; each covers the columns from its `min` to its `max`. */
export function hiddenColumns(tags: readonly string[]): number[] {
  /** How many hiding elements begin at a column, less those that ended before it: overlaps cost no extra time. */
  const changes = new Array<number>(sheetColumns + 1).fill(0)
  for (const tag of tags) {
    const first = Number(attribute(tag, 'min')) - 1
    const last = Math.min(Number(attribute(tag, 'max')), sheetColumns)
    if (!isHidden(tag, 'width') || !(first >= 0 && last > first)) continue
    changes[first] = (changes[first] ?? 0) + 1
    changes[last] = (changes[last] ?? 0) - 1
  }
  const hidden: number[] = []
  let depth = 0
  for (let column = 0; column < sheetColumns; column++) {
    depth += changes[column] ?? 0
    if (depth > 0) hidden.push(column)
  }
  return hidden
}
