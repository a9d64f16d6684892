import type { Cell } from '../cells/cell.ts'
import type { NumberConvention } from './numberConvention.ts'
import { parseNumber } from './parseNumber.ts'
import { type Parsed, states } from './state.ts'

/** Parallel columns that are filled from position `at` on: states by their index in `states`. */
export interface NumberColumns {
  readonly values: Float64Array
  readonly states: Uint8Array
  readonly at: number
}

const valueState = states.indexOf('value')
const missingState = states.indexOf('missing')

/**
 * Parses a column into typed arrays: `parseNumber` for each cell, but nothing is allocated for a number or an empty
 * cell. Every other cell is also told to `onNote`, with its position among `cells`. Where there is no value, NaN
 * stands, so that a state that was not looked at cannot pass for 0.
 */
export function parseNumbers(
  cells: ArrayLike<Cell>,
  convention: NumberConvention,
  out: NumberColumns,
  onNote: (index: number, parsed: Parsed<number>) => void,
): void {
  const readable = convention.percent !== 'ask'
  const divisor = convention.percent === 'points' ? 100 : 1
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!
    const to = out.at + index
    if (readable && typeof cell === 'number' && Number.isFinite(cell)) {
      out.values[to] = cell / divisor
      out.states[to] = valueState
    } else if (cell === null) {
      out.values[to] = Number.NaN
      out.states[to] = missingState
    } else {
      const parsed = parseNumber(cell, convention)
      out.values[to] = parsed.state === 'value' ? parsed.value : Number.NaN
      out.states[to] = states.indexOf(parsed.state)
      onNote(index, parsed)
    }
  }
}
