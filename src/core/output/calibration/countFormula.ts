import { numberLiteral } from '../formula/literal.ts'
import { lineReference } from '../formula/reference.ts'
import { checked, passedOn, scoreAgain } from '../formula/scoreAgain.ts'
import type { CountedGroup } from './ratedList.ts'

/** Where the list of rated people stands. */
export interface ListPlace {
  readonly sheet: string
  /** Counted from 0. */
  readonly firstRow: number
  readonly people: number
  readonly columnOf: (key: string) => number
}

/**
 * How many of a group have a rating, over the rows of the list. Where one of them is to be scored again, or a row of the
 * list is gone, the count is to be made again as well.
 */
export function countFormula({ dimension, number, members }: CountedGroup, rating: number, place: ListPlace): string {
  const column = (key: string) => {
    const cell = { sheet: place.sheet, column: place.columnOf(key) }
    return lineReference({
      first: { ...cell, row: place.firstRow },
      last: { ...cell, row: place.firstRow + place.people - 1 },
    })
  }
  const [group, ratings] = [column(dimension), column('rating')]
  return checked(
    [`COUNTIF(${group},${number})=${members.length}`, `COUNTIFS(${group},${number},${ratings},${scoreAgain})=0`],
    `COUNTIFS(${group},${number},${ratings},${numberLiteral(rating)})`,
  )
}

/** The sum of counts side by side. */
export function sumFormula(counts: string): string {
  return passedOn(counts, `SUM(${counts})`)
}
