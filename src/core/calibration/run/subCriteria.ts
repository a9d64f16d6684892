import { cellText } from '../../cells/cell.ts'
import { normalizeName } from '../../tables/normalizeName.ts'
import { subCriterion } from '../../tables/read/classifyColumn.ts'
import type { RatingStep } from '../result/ratingStep.ts'
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
  const elsewhere = new Set(
    taken.split(/[,;]/).map(part => normalizeName(part.trim().replace(/^factor\s*\((.*)\)$/i, '$1'))),
  )
  const headers = reading.leftOut.filter(({ reason }) => reason === subCriterion).map(({ what }) => what)
  const columns = [...new Set(headers)]
    .filter(name => !elsewhere.has(normalizeName(name)))
    .flatMap(name => {
      const column = otherColumn('ratings', name, reading, snapshot)
      return column === null ? [] : [{ name, column }]
    })
    .filter(({ column }) => {
      const given = rows.flatMap(row => {
        const value = numberAt(column, row)
        return value === null ? [] : [{ value, steps: scaleOf(row.subject).steps }]
      })
      return given.length > 0 && given.every(({ value, steps }) => isOn(value, steps))
    })
  return {
    names: columns.map(({ name }) => name),
    wholeRowOf: row => {
      const numbers = columns.map(({ column }) => numberAt(column, row))
      return columns.length > 0 && numbers.every(value => value !== null) ? [numbers] : null
    },
  }
}

function isOn(value: number, steps: readonly RatingStep[]): boolean {
  return steps.length > 0 && value >= steps[0]!.rating && value <= steps[steps.length - 1]!.rating
}

function numberAt(column: OtherColumn, { row }: RatedRow): number | null {
  const cell = column(row.at)
  if (typeof cell === 'number') return cell
  const text = cellText(cell).trim()
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text)
}
