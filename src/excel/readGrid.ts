import type { Cell } from '../core/cells/cell.ts'
import type { Range } from '../core/cells/cellRef.ts'
import type { Grid } from '../core/cells/grid.ts'
import { trimGrid } from '../core/cells/trimGrid.ts'
import type { Book } from './bookSheets.ts'
import { readBlocks } from './readBlocks.ts'

/** The content of one sheet, without formats; a blank one has no cells. */
export async function readGrid(
  context: Excel.RequestContext,
  { date1904 }: Pick<Book, 'date1904'>,
  title: string,
  used: Range | null,
): Promise<Grid> {
  const blank: Grid = {
    sheet: title,
    top: 0,
    left: 0,
    cells: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  }
  if (used === null) return blank
  const cells: (readonly Cell[])[] = []
  const bytesPerRow = (used.right - used.left + 1) * 20
  const take = (rows: readonly (readonly Cell[])[]) => void cells.push(...rows)
  await readBlocks(context, [{ sheet: title, range: used, date1904, bytesPerRow, take }])
  return trimGrid({ ...blank, top: used.top, left: used.left, cells }) ?? blank
}
