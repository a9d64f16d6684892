import { looks } from '../../../core/hosting/looks.ts'
import type { OwnCell, OwnColumn } from '../../../core/hosting/ownSheet.ts'

/** In points, of one line of text, and the tallest row that Excel has. */
const lineHeight = 15
const tallest = 409

/** A column holds more letters than digits, after which its width counts. */
const lettersInADigit = 1.15

/**
 * The height in points that the wrapped cells of a row need in sight, estimated, since not every program fits rows when it opens a
 * file; null: one line is enough.
 */
export function rowHeight(cells: readonly (OwnCell | null)[], columns: readonly OwnColumn[]): number | null {
  const lines = cells.reduce((most, cell, column) => {
    if (cell?.look === undefined || typeof cell.value !== 'string' || !looks[cell.look].wrap) return most
    const { width, hidden } = columns[column] ?? {}
    return width === undefined || hidden ? most : Math.max(most, linesOf(cell.value, width * lettersInADigit))
  }, 1)
  return lines === 1 ? null : Math.min(tallest, lines * lineHeight)
}

/** Words stay whole where the line is long enough for them. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1
    let used = 0
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > width) {
        lines += 1
        used = 0
      }
      lines += Math.max(0, Math.ceil(length / width) - 1)
      used = used === 0 ? length % width : used + 1 + length
    }
    return sum + lines
  }, 0)
}
