import type { Grid } from '../core/cells/grid.ts'
import { trimGrid } from '../core/cells/trimGrid.ts'
import type { CellReader } from './cellReader.ts'
import { readRange } from './readRange.ts'
import type { Tab } from './rpc/answer.ts'

/** The content of one sheet, without formats; a blank one has no cells. */
export function gridOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { title, rows, columns }: Pick<Tab, 'title' | 'rows' | 'columns'>,
  cellOf: CellReader,
): Grid {
  const blank: Grid = {
    ...{ sheet: title, top: 0, left: 0, cells: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] },
  }
  return trimGrid({ ...blank, cells: readRange(sheet, { top: 0, left: 0, rows, columns }, cellOf) }) ?? blank
}
