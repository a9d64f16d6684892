import type { CellRef } from '../../cells/cellRef.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import { keyOfTitle } from '../../output/outputTitles.ts'
import type { QuickFix, ReadingFinding } from '../../problems/finding.ts'
import { answerAlias } from '../../problems/quickFixes/answerAlias.ts'
import { titledTable } from '../find/findBlocks.ts'
import { looksLikeOurs } from '../find/looksLikeOurs.ts'
import type { FoundBlock } from './findAll.ts'
import type { ReadContext } from './readContext.ts'

/** Says which sheets were not recognized, which look like ours without being marked, and what is hidden. */
export function reportSheets(snapshot: Snapshot, found: readonly FoundBlock[], context: ReadContext): void {
  const ours = new Set(snapshot.sheets.filter(sheet => sheet.ours !== null).map(sheet => sheet.title))
  for (const grid of snapshot.grids) {
    if (ours.has(grid.sheet)) continue
    const cell = { sheet: grid.sheet, row: grid.top, column: grid.left }
    if (looksLikeOurs(grid)) {
      context.findings.push(unmarked(cell, snapshot))
      continue
    }
    if (!found.some(({ block }) => block.sheet === grid.sheet) && titledTable(grid.sheet, context.naming) !== '-') {
      context.findings.push({
        rule: 'sheet-not-recognized',
        cell,
        message: `${grid.sheet} is not read: neither its title nor its headers are those of a table.`,
        quickFixes: [
          answerAlias(context, { kind: 'sheet', written: grid.sheet, means: '-' }, `Leave ${grid.sheet} out`),
        ],
      })
    }
    const hidden = grid.hiddenRows?.length ?? 0
    const columns = grid.hiddenColumns?.length ?? 0
    if (hidden + columns === 0) continue
    const left = context.settings.values.rowsVisibleOnly
    const what = [counted(hidden, 'row'), counted(columns, 'column')].filter(part => part !== '')
    const row = grid.hiddenRows?.[0] ?? grid.top
    context.findings.push({
      rule: 'hidden-cells',
      cell: { sheet: grid.sheet, row, column: grid.hiddenColumns?.[0] ?? grid.left },
      message: `${grid.sheet} has ${what.join(' and ')}: ${left && hidden > 0 ? 'hidden rows are left out (rows.visibleOnly)' : 'what is hidden is read like all else'}.`,
    })
  }
}

/** The quick fix is offered where the title tells which sheet of ours it is, and no other is that one. */
function unmarked(cell: CellRef, { sheets }: Snapshot): ReadingFinding {
  const { sheet } = cell
  const key = keyOfTitle(sheet)
  const offer = (key: string): QuickFix => ({
    title: `This is ours: mark ${sheet}, so that the next run writes it anew`,
    edits: [{ kind: 'markSheet', sheet, key, asked: true }],
  })
  return {
    rule: 'unmarked-output',
    cell,
    message: `${sheet} looks like a sheet that Throughline wrote, and does not carry its mark: it is neither read nor replaced.`,
    quickFixes: key === null || sheets.some(({ ours }) => ours === key) ? [] : [offer(key)],
  }
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} hidden ${noun}${count === 1 ? '' : 's'}`
}
