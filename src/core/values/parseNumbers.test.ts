import { expect, it } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import type { NumberConvention } from './numberConvention.ts'
import { parseNumber } from './parseNumber.ts'
import { parseNumbers } from './parseNumbers.ts'
import { states } from './state.ts'

const cells: readonly Cell[] = [95, null, '88 ', 'n/a', { error: '#REF!' }, 0, 'x', true, '50%']

it.each<NumberConvention>([
  { decimal: 'dot', percent: 'none', unit: null },
  { decimal: 'dot', percent: 'fraction', unit: null },
  { decimal: 'dot', percent: 'points', unit: null },
  { decimal: 'ask', percent: 'ask', unit: null },
])('says of each cell what parseNumber says: %j', convention => {
  const values = new Float64Array(cells.length + 2).fill(7)
  const codes = new Uint8Array(cells.length + 2).fill(7)
  parseNumbers(cells, convention, { values, states: codes, at: 1 }, () => {})
  cells.forEach((cell, index) => {
    const parsed = parseNumber(cell, convention)
    expect(states[codes[index + 1]!]).toBe(parsed.state)
    expect(values[index + 1]).toBe(parsed.state === 'value' ? parsed.value : Number.NaN)
  })
  expect([values[0], values[cells.length + 1], codes[0], codes[cells.length + 1]]).toEqual([7, 7, 7, 7])
})

it('tells only what is neither a number nor an empty cell', () => {
  const noted: number[] = []
  const out = { values: new Float64Array(9), states: new Uint8Array(9), at: 0 }
  parseNumbers(cells, { decimal: 'dot', percent: 'none', unit: null }, out, index => noted.push(index))
  expect(noted).toEqual([2, 3, 4, 6, 7, 8])
})
