import type { Cell } from '../core/cells/cell.ts'
import type { Range } from '../core/cells/cellRef.ts'
import type { Watcher } from '../core/host.ts'
import { rangeIn } from './bookSheets.ts'
import { dayFrom1904 } from './days.ts'
import { Cancelled, isTooLarge } from './excelError.ts'
import { words } from './words.ts'

/** Bytes that an answer of Excel is meant to have. Excel on the web gives no answer over 5 MB. */
export const answerBytes = 1_400_000

/** Most cells of one answer, whatever they hold: Excel gives none over 5 million. */
const mostCells = 1_000_000

/** A rectangle to be read; its rows are taken from the top in as many pieces as it needs. */
export interface WantedCells {
  readonly sheet: string
  readonly range: Range
  /** Whether the workbook counts its days from 1904, so that it is to be asked which cells are days. */
  readonly date1904: boolean
  /** A guess, corrected by what is read. */
  bytesPerRow: number
  take(rows: readonly (readonly Cell[])[]): void
}

/** Reads values block by block, several rectangles in one request, each request of about the same size. */
export async function readBlocks(
  context: Excel.RequestContext,
  wanted: readonly WantedCells[],
  on?: Watcher,
): Promise<void> {
  const next = new Map(wanted.map(each => [each, each.range.top]))
  const of = wanted.reduce((sum, { range }) => sum + range.bottom - range.top + 1, 0)
  let done = 0
  let share = 1
  while (next.size > 0) {
    if (on?.cancelled()) throw new Cancelled(words.cancelled)
    const blocks = nextBlocks(next, answerBytes * share)
    const ranges = blocks.map(({ of: each, block }) =>
      rangeIn(context.workbook.worksheets.getItem(each.sheet), block)
        .untrack()
        .load(each.date1904 ? 'values,numberFormat' : 'values'),
    )
    if (!(await synced(context)) || ranges.some(({ values }) => (values as unknown) === null)) {
      // The smallest block has one row, and what is too large then stays so.
      if (blocks.length === 1 && blocks[0]!.block.top === blocks[0]!.block.bottom) throw new Error(words.tooLarge)
      share /= 2
      continue
    }
    blocks.forEach(({ of: each, block }, index) => {
      const values: readonly (readonly Cell[])[] = ranges[index]!.values
      const formats: readonly (readonly string[])[] = each.date1904 ? ranges[index]!.numberFormat : []
      const rows = each.date1904 ? daysFrom1904(values, formats) : values
      each.take(rows)
      each.bytesPerRow = Math.max(each.bytesPerRow / 2, (bytesOf(values) + bytesOf(formats)) / rows.length)
      done += rows.length
      if (block.bottom === each.range.bottom) next.delete(each)
      else next.set(each, block.bottom + 1)
    })
    on?.progress(done, of)
  }
}

function daysFrom1904(values: readonly (readonly Cell[])[], formats: readonly (readonly string[])[]) {
  return values.map((cells, row) => cells.map((cell, column) => dayFrom1904(cell, formats[row]![column]!)))
}

/** Bytes of values as JSON, of which an answer consists. */
export function bytesOf(values: unknown): number {
  const text = JSON.stringify(values)
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // Half of a pair counts for half of its four bytes.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 2
    else if (unit > 0x7f) bytes += 1
  }
  return bytes
}

interface Block {
  readonly of: WantedCells
  readonly block: Range
}

function nextBlocks(next: ReadonlyMap<WantedCells, number>, bytes: number): Block[] {
  const blocks: Block[] = []
  let left = bytes
  for (const [of, top] of next) {
    const columns = of.range.right - of.range.left + 1
    const fitting = Math.floor(Math.min(left / of.bytesPerRow, mostCells / columns))
    if (fitting < 1 && blocks.length > 0) break
    const bottom = Math.min(of.range.bottom, top + Math.max(1, fitting) - 1)
    blocks.push({ of, block: { ...of.range, top, bottom } })
    left -= (bottom - top + 1) * of.bytesPerRow
  }
  return blocks
}

/** False: the answer would be too large. */
async function synced(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync()
    return true
  } catch (error) {
    if (isTooLarge(error)) return false
    throw error
  }
}
