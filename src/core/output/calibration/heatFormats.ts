import { address } from '../../cells/address.ts'
import type { Range } from '../../cells/cellRef.ts'
import { numberLiteral } from '../formula/literal.ts'
import type { ConditionalFormat, OutputLook } from '../sheet.ts'

/** From which share of the largest count a cell has a look. */
const heats: readonly (readonly [from: number, look: OutputLook])[] = [
  [0, 'few'],
  [0.1, 'some'],
  [0.3, 'many'],
  [0.6, 'most'],
]

/** Counts of people, darker the closer they are to the largest of the range; nobody steps back. */
export function heatFormats(range: Range): readonly ConditionalFormat[] {
  const { top, left, bottom, right } = range
  const cell = address({ row: top, column: left })
  const all = `${fixed(top, left)}:${fixed(bottom, right)}`
  const isCount = `ISNUMBER(${cell})`
  return [
    { range, formula: `AND(${isCount},${cell}=0)`, look: 'muted' },
    ...heats.map(([from, look], at): ConditionalFormat => {
      const next = heats[at + 1]
      const above = from === 0 ? `${cell}>0` : `${cell}>=${numberLiteral(from)}*MAX(${all})`
      const below = next === undefined ? [] : [`${cell}<${numberLiteral(next[0])}*MAX(${all})`]
      return { range, formula: `AND(${[isCount, above, ...below].join(',')})`, look }
    }),
  ]
}

function fixed(row: number, column: number): string {
  return address({ row, column }).replace(/^([A-Z]+)/, '$$$1$$')
}
