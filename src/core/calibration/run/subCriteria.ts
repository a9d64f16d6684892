import { cellText } from '../../cells/cell.ts'
import { subCriterion } from '../../tables/read/classifyColumn.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import { type OtherColumn, otherColumn } from './otherColumn.ts'
import type { RatedRow } from './ratedRow.ts'

/** The further columns of Ratings in which people are rated on one criterion each. */
export interface SubCriteria {
  readonly names: readonly string[]
  /** The numbers of a row, one for each criterion, as a list of one row; null: it lacks one. */
  readonly wholeRowOf: (row: RatedRow) => readonly (readonly number[])[] | null
}

/**
 * Every other column of numbers of a Ratings table, in which all numbers lie on the scale: what does not is some other
 * fact about the person. Columns that a setting names for something else are none.
 */
export function subCriteria({ evaluation, snapshot, rows, scaleOf }: CalibrationInput, taken: string): SubCriteria {
  const { reading } = evaluation
  const headers = reading.leftOut.filter(({ reason }) => reason === subCriterion).map(({ what }) => what)
  const columns = [...new Set(headers)]
    .filter(name => !taken.toLowerCase().includes(name.trim().toLowerCase()))
    .flatMap(name => {
      const column = otherColumn('ratings', name, reading, snapshot)
      return column === null ? [] : [{ name, column }]
    })
    .filter(({ column }) => {
      const numbers = rows.flatMap(row => numberAt(column, row) ?? [])
      return numbers.length > 0 && rows.every(row => isOnScale(numberAt(column, row), row))
    })
  function isOnScale(value: number | null, { subject }: RatedRow): boolean {
    const { steps } = scaleOf(subject)
    return value === null || (steps.length > 0 && value >= steps[0]!.rating && value <= steps[steps.length - 1]!.rating)
  }
  return {
    names: columns.map(({ name }) => name),
    wholeRowOf: row => {
      const numbers = columns.map(({ column }) => numberAt(column, row))
      return columns.length > 0 && numbers.every(value => value !== null) ? [numbers] : null
    },
  }
}

function numberAt(column: OtherColumn, { row }: RatedRow): number | null {
  const cell = column(row.at)
  if (typeof cell === 'number') return cell
  const text = cellText(cell).trim()
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text)
}
