import { type Cell, cellText, isBlank } from '../../cells/cell.ts'
import type { FormatClass } from '../../cells/formatClass.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import type { DateOrder } from '../../values/dateConvention.ts'
import { type Period, parsePeriod } from '../../values/parsePeriod.ts'
import type { Parsed } from '../../values/state.ts'

/** The year that months without one are kept in, where nothing in the workbook says which; outputs leave it out. */
export const unknownYear = 1900

/** Reads titles, headers and cells as periods; a month without a year gets the only year that the workbook names. */
export interface PeriodReader {
  readonly read: (cell: Cell, format: FormatClass, order: DateOrder | 'ask') => Parsed<Period>
  /** A title or a header: null where it is no period. */
  readonly ofHeader: (cell: Cell) => Period | null
  readonly yearKnown: boolean
}

export function periodReader(snapshot: Snapshot, fiscalStart: number): PeriodReader {
  const year = onlyYear(snapshot)
  const read = (cell: Cell, format: FormatClass, order: DateOrder | 'ask') =>
    parsePeriod(cell, { dates: { order, format }, fiscalStart, year: year ?? unknownYear })
  return {
    read,
    yearKnown: year !== null,
    ofHeader: cell => {
      if (isBlank(cell) || (typeof cell === 'number' && !isPlausible(cell))) return null
      const parsed = read(cell, 'general', 'ask')
      return parsed.state === 'value' ? parsed.value : null
    },
  }
}

/** A year, or a date serial from 1990 to 2099: smaller numbers in a header are names. */
function isPlausible(value: number): boolean {
  return Number.isInteger(value) && ((value >= 1990 && value <= 2099) || (value >= 32874 && value <= 73050))
}

/** The one year that the titles of the sheets and the first rows of each name; null: none, or several. */
function onlyYear(snapshot: Snapshot): number | null {
  const years = new Set<string>()
  const look = (text: string) => {
    for (const [, year] of text.matchAll(/(?:^|[^\d.,])(20\d\d)(?![\d.,]|%)/g)) years.add(year!)
  }
  for (const { title } of snapshot.sheets) look(title)
  for (const grid of snapshot.grids) {
    for (const row of grid.cells.slice(0, bannerRows)) {
      for (const cell of row) if (typeof cell === 'string') look(cellText(cell))
    }
  }
  const [year] = years
  return years.size === 1 ? Number(year) : null
}

const bannerRows = 4
