import type { Grid } from '../../cells/grid.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import { resolveSettings } from '../../settings/resolveSettings.ts'
import type { Settings } from '../../settings/settings.ts'
import { aliases } from '../aliases.ts'
import type { Block } from '../block.ts'
import { findBlocks, titledTable } from '../find/findBlocks.ts'
import { joinNameColumns } from '../find/joinNameColumns.ts'
import { looksLikeOurs } from '../find/looksLikeOurs.ts'
import { type Naming, namingOf, noNaming } from '../find/naming.ts'
import { sideBySide } from '../find/sideBySide.ts'
import { type SettingRow, settings } from '../settings.ts'
import type { ReadContext } from './readContext.ts'
import { readRows } from './readRows.ts'

export interface FoundBlock {
  readonly block: Block
  readonly grid: Grid
}

/**
 * Finds every table of the workbook. Settings and Aliases are read first, since they say how the rest is to be read:
 * which sheets and columns mean what, and what earlier questions were answered with.
 */
export function findAll(
  snapshot: Snapshot,
  given: ReadonlyMap<string, string>,
): { readonly found: readonly FoundBlock[]; readonly context: ReadContext } {
  const ours = new Set(snapshot.sheets.filter(sheet => sheet.ours !== null).map(sheet => sheet.title))
  const grids = snapshot.grids.filter(grid => !ours.has(grid.sheet) && !looksLikeOurs(grid))
  const first = grids
    .filter(grid => ['settings', 'aliases'].includes(titledTable(grid.sheet, noNaming) ?? ''))
    .flatMap(grid => findBlocks(grid, snapshot.namedRanges, noNaming).map(block => ({ block, grid })))
  const early = contextOf(resolveSettings([], given, []).settings, noNaming, [], [])
  const naming = namingOf(
    first.filter(({ block }) => block.table === 'aliases').flatMap(at => readRows(aliases, at.block, at.grid, early)),
  )
  const found = grids
    .flatMap(grid => partsOf(grid, snapshot.namedRanges, naming))
    .flatMap(grid => findBlocks(grid, snapshot.namedRanges, naming).map(block => ({ block, grid })))
  const blocks = found.map(({ block }) => block)
  const rows = found
    .filter(({ block }) => block.table === 'settings')
    .flatMap(({ block, grid }) => readRows(settings, block, grid, early))
  const resolved = resolveSettings(rows, given, blocks)
  const context = contextOf(resolved.settings, naming, blocks, rows)
  context.findings.push(...resolved.findings)
  return { found, context }
}

/** Table objects say themselves where they are; other tables may stand side by side. */
function partsOf(grid: Grid, namedRanges: Snapshot['namedRanges'], naming: Naming): readonly Grid[] {
  const joined = joinNameColumns(grid)
  return namedRanges.some(({ sheet }) => sheet === grid.sheet) ? [joined] : sideBySide(joined, naming)
}

function contextOf(
  resolved: Settings,
  naming: Naming,
  blocks: readonly Block[],
  rows: readonly SettingRow[],
): ReadContext {
  return { settings: resolved, naming, blocks, tables: { settings: rows }, findings: [], leftOut: [] }
}
