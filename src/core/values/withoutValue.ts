import { type Cell, isError } from '../cells/cell.ts'
import { nullWord } from './nullWord.ts'
import type { Parsed } from './state.ts'
import { invalid } from './valueRule.ts'

/** What every parser says of a blank, a word that stands for no value, or an error cell; null: there is something to read. */
export function withoutValue(cell: Cell): Parsed<never> | null {
  if (isError(cell)) {
    return invalid('error-cell', `The cell shows the error ${cell.error}: correct its formula, or clear the cell.`)
  }
  const word = nullWord(cell)
  return word === null ? null : { state: word }
}
