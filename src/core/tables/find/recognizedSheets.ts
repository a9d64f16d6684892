import type { SheetTitle, Snapshot } from '../../cells/snapshot.ts'
import { isLog } from '../../output/isLog.ts'
import type { TableName } from '../index.ts'
import { readTables } from '../read/readTables.ts'
import { titledTable } from './findBlocks.ts'
import { headRows } from './headRows.ts'
import { noNaming } from './naming.ts'

/** One tab with the tables that its head shows, and how much of it belongs in the snapshot. */
export interface RecognizedSheet extends SheetTitle {
  readonly recognized: readonly TableName[]
  readonly read: 'all' | 'head' | 'nothing'
}

/** How many used rows of a sheet are its head. Aliases is read whole: it says what every other sheet is. */
export function headRowsOf(title: string): number {
  return titledTable(title, noNaming) === 'aliases' ? Number.POSITIVE_INFINITY : headRows
}

/**
 * What each tab is, judged by a snapshot of heads, and whether a command that reads the tables `wanted` needs the rest.
 * A sheet that is not recognized keeps its head, so that it can be shown and asked about.
 */
export function recognizedSheets(heads: Snapshot, wanted: readonly TableName[]): readonly RecognizedSheet[] {
  const { blocks } = readTables(heads, new Map()).reading
  return heads.sheets.map(sheet => {
    if (sheet.ours !== null) return { ...sheet, recognized: [], read: isLog(sheet.ours) ? 'all' : 'nothing' }
    const recognized = [...new Set(blocks.filter(block => block.sheet === sheet.title).map(block => block.table))]
    if (recognized.some(table => wanted.includes(table)) || hasTableBelow(heads, sheet.title)) {
      return { ...sheet, recognized, read: 'all' }
    }
    return { ...sheet, recognized, read: recognized.length === 0 ? 'head' : 'nothing' }
  })
}

/** A table object under the head cannot be judged by it. */
function hasTableBelow(heads: Snapshot, title: string): boolean {
  const top = heads.grids.find(grid => grid.sheet === title)?.top ?? 0
  return heads.namedRanges.some(named => named.sheet === title && named.range.top >= top + headRowsOf(title))
}
