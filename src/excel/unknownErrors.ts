import type { Cell } from '../core/cells/cell.ts'
import { errorNameOf } from '../core/cells/errorNameOf.ts'

/** Most cells that are asked in one request. */
const mostAsked = 3000

/** Rows as they were read, from a zero-based position of a sheet. */
export interface ReadRows {
  readonly title: string
  readonly top: number
  readonly left: number
  readonly rows: Cell[][]
}

/**
 * Excel gives errors as text. The usual ones are known by their names; of other text that looks like one it is asked
 * whether it is, since errors are newer than the list, and people write "#1!" as well. As in files, it is then #VALUE!.
 */
export async function unknownErrors(context: Excel.RequestContext, sheets: readonly ReadRows[]): Promise<void> {
  const suspects = sheets.flatMap(({ title, top, left, rows }) =>
    rows.flatMap((row, y) =>
      row.flatMap((cell, x) => (looksLikeError(cell) ? [{ title, row, x, at: [top + y, left + x] as const }] : [])),
    ),
  )
  for (let first = 0; first < suspects.length; first += mostAsked) {
    const asked = suspects.slice(first, first + mostAsked).map(suspect => {
      const sheet = context.workbook.worksheets.getItem(suspect.title)
      return {
        suspect,
        cell: sheet
          .getRangeByIndexes(...suspect.at, 1, 1)
          .untrack()
          .load('valueTypes'),
      }
    })
    await context.sync()
    for (const { suspect, cell } of asked) {
      if (cell.valueTypes[0]?.[0] === 'Error') suspect.row[suspect.x] = { error: '#VALUE!' }
    }
  }
}

function looksLikeError(cell: Cell): boolean {
  return typeof cell === 'string' && /^#\S+[!?]$/.test(cell) && errorNameOf(cell) === null
}
