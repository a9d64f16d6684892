import type { RatedPerson } from '../result/ratedPerson.ts'

/** More different values than this are put into thirds of their range. */
const mostValues = 5

/** People by their potential, from the highest: each value, or low, middle and high where there are many. */
export function potentialLines(people: readonly RatedPerson[]) {
  const known = people.filter(({ potential }) => potential !== null)
  const values = [...new Set(known.map(({ potential }) => potential!))].sort((one, other) => other - one)
  if (values.length <= mostValues) {
    return values.map(value => ({
      key: String(value),
      row: `Potential ${value}`,
      people: known.filter(({ potential }) => potential === value),
    }))
  }
  const [most, least] = [values[0]!, values[values.length - 1]!]
  const thirdOf = (potential: number) => Math.min(2, Math.floor((3 * (potential - least)) / (most - least)))
  return ['Potential high', 'Potential middle', 'Potential low'].map((row, at) => ({
    key: row,
    row,
    people: known.filter(({ potential }) => thirdOf(potential!) === 2 - at),
  }))
}
