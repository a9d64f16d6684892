import type { RatedPerson } from '../../calibration/result/ratedPerson.ts'
import type { RatingStep } from '../../calibration/result/ratingStep.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import { grouped } from '../../scoring/grouped.ts'
import type { Person } from '../../tables/people.ts'
import type { Rating } from '../../tables/ratings.ts'
import { keyCondition } from '../formula/keyConditions.ts'
import { isConstant, literal, numberLiteral } from '../formula/literal.ts'
import { reference } from '../formula/reference.ts'
import { checked, scoreAgain } from '../formula/scoreAgain.ts'
import type { OutputContext } from '../outputContext.ts'

/** What an Excel formula can hold. */
const mostCharacters = 8192

/**
 * Gives the final rating of a person as a formula over the cell that it was read from; null: it can only be a value.
 *
 * The formula holds while the row is the same person's, of the same rater and cycle, while no calibrated rating of that
 * person came or went, and while People puts the person into the same role, level, team and under the same manager. A
 * number of the person's scale written over the rating counts, and where ratings are words a word of it; anything else is
 * to be scored again. A rating that Moves gives is a number that holds as long as the person’s calibrated ratings do.
 */
export function ratingFormulas(
  stepsOf: (person: RatedPerson) => readonly RatingStep[],
  { evaluation, cells, live }: OutputContext,
): (person: RatedPerson) => string | null {
  const { ratings, people } = evaluation.reading.tables
  const ratingsOf = grouped(ratings, row => row.employeeId)
  const rowsOf = grouped(people, row => row.employeeId)
  const held = (cell: CellRef | undefined) => (cell === undefined ? undefined : keyCondition([cell], cells.raw))

  return person => {
    const { cell, rating } = person
    const given = ratingsOf.get(person.person) ?? []
    const own = given.find(row => isIn(row, cell))
    if (!live || cell === null || rating === null) return null
    const groups = groupCells(person, rowsOf.get(person.person) ?? []).map(held)
    if (person.ratingFrom === 'Moves') {
      const rows = given.flatMap(({ at: { cells } }) => [held(cells.employeeId), held(cells.calibrated)])
      return whereHeld([...rows, ...groups], numberLiteral(rating))
    }
    if (own === undefined) return null
    const raw = cells.raw(cell)
    const text = typeof raw === 'number' ? null : literal(raw)
    if (typeof raw === 'number' ? raw !== rating : text === null) return null
    const { employeeId, rater, cycle } = own.at.cells
    const conditions = [
      ...[employeeId, rater, cycle].map(held),
      ...given
        .filter(row => row.cycle === own.cycle && !(row === own && isSame(cell, row.at.cells.calibrated)))
        .map(row => held(row.at.cells.calibrated)),
      ...groups,
    ]
    if (employeeId === undefined) return null
    const written = reference(cell)
    const steps = stepsOf(person)
    const ofText = text === null ? scoreAgain : wordFormula(written, steps)
    const number = `IF(ISNUMBER(MATCH(${written},${arrayOf(steps.map(numberOf))},0)),${written},${ofText})`
    const read = text === null ? number : `IF(${written}=${text},${numberLiteral(rating)},${number})`
    return whereHeld(conditions, read)
  }
}

/** Null where one of the conditions cannot be written, or where there is none. */
function whereHeld(conditions: readonly (string | null | undefined)[], expression: string): string | null {
  const written = conditions.filter(condition => condition !== undefined)
  if (written.length === 0 || !written.every(condition => condition !== null)) return null
  const formula = checked(written, expression)
  return formula.length > mostCharacters ? null : formula
}

/** The rating of a word, as "Exceeds" or "4 - Exceeds"; equality, unlike MATCH, takes no sign for any other. */
function wordFormula(written: string, steps: readonly RatingStep[]): string {
  const words = steps.flatMap(({ rating, label }) => [label, `${rating} - ${label}`])
  const literals = words.flatMap(word => (isConstant(word) ? (literal(word) ?? []) : []))
  if (literals.length < words.length) return scoreAgain
  const found = `--(${arrayOf(literals)}=${written})`
  const numbers = arrayOf(steps.flatMap(step => [numberOf(step), numberOf(step)]))
  return `IF(SUMPRODUCT(${found})=1,SUMPRODUCT(${found},${numbers}),${scoreAgain})`
}

function numberOf({ rating }: RatingStep): string {
  return numberLiteral(rating)
}

function arrayOf(literals: readonly string[]): string {
  return `{${literals.join(',')}}`
}

function isIn({ at }: Rating, cell: CellRef | null): boolean {
  return isSame(cell, at.cells.calibrated) || isSame(cell, at.cells.rating)
}

function isSame(one: CellRef | null, other: CellRef | undefined): boolean {
  return (
    one !== null &&
    other !== undefined &&
    one.sheet === other.sheet &&
    one.row === other.row &&
    one.column === other.column
  )
}

/** The cells that put the person into groups: of the latest row that says what was used. */
function groupCells(person: RatedPerson, rows: readonly Person[]): readonly (CellRef | undefined)[] {
  const row = [...rows]
    .reverse()
    .find(({ role, level, team }) => role === person.role && level === person.level && team === person.team)
  if (row === undefined) return []
  const { employeeId, role, level, team, manager } = row.at.cells
  return [employeeId, role, level, team, manager]
}
