import type { Cell } from '../cells/cell.ts'
import { nullWord } from './nullWord.ts'
import { type NumberText, readNumberText } from './numberText.ts'

/** A text cell that is written like a number, with its position among the cells of its column. */
export interface ColumnText extends NumberText {
  readonly index: number
}

/** The texts of a column that are written like numbers: the evidence for its convention. */
export function columnTexts(cells: ArrayLike<Cell>): readonly ColumnText[] {
  const texts: ColumnText[] = []
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!
    if (typeof cell !== 'string' || nullWord(cell) !== null) continue
    const text = readNumberText(cell)
    if (text !== null) texts.push({ ...text, index })
  }
  return texts
}
