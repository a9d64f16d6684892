import { type Cell, cellText, isBlank } from '../../cells/cell.ts'
import type { FormatClass } from '../../cells/formatClass.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import type { DateOrder } from '../../values/dateConvention.ts'
import { isPeriodNumber } from '../../values/isPeriodNumber.ts'
import { type Period, parsePeriod } from '../../values/parsePeriod.ts'
import type { Parsed } from '../../values/state.ts'
import { titleReader } from './titleReader.ts'

/** The year that months without one are kept in, where nothing in the workbook says which; outputs leave it out. */
export const unknownYear = 1900

/** Reads titles, headers and cells as periods; a month without a year gets the only year that the workbook names. */
export interface PeriodReader {
  readonly read: (cell: Cell, format: FormatClass, order: DateOrder | 'ask') => Parsed<Period>
  /** A title or a header: null where it is no period. */
  readonly ofHeader: (cell: Cell) => Period | null
  /** A title or caption that holds a period among other words, such as "KPI Jan 2025", and those other words. */
  readonly ofTitle: (title: string) => { readonly period: Period | null; readonly rest: string }
  readonly yearKnown: boolean
}

export function periodReader(snapshot: Snapshot, fiscalStart: number): PeriodReader {
  const year = onlyYear(snapshot)
  const read = (cell: Cell, format: FormatClass, order: DateOrder | 'ask') =>
    parsePeriod(cell, { dates: { order, format }, fiscalStart, year: year ?? unknownYear })
  const ofHeader = (cell: Cell) => {
    if (isBlank(cell) || (typeof cell === 'number' && !isPeriodNumber(cell))) return null
    const parsed = read(cell, 'general', 'ask')
    return parsed.state === 'value' ? parsed.value : null
  }
  const within = titleReader(
    snapshot.sheets.map(({ title }) => title),
    ofHeader,
  )
  return {
    read,
    ofHeader,
    ofTitle: written => {
      const title = written.replace(copied, '').trim()
      const period = ofHeader(title)
      return period ? { period, rest: '' } : (within(title) ?? { period: null, rest: title })
    },
    yearKnown: year !== null,
  }
}

/** What a spreadsheet adds to the title of a copied tab. */
const copied = /^(?:copy of|kopie von|copie de|copia de|cópia de|copia di|kopie van)\s+|\s*\(\d+\)$/gi

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
