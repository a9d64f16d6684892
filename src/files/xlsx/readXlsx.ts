import type { Grid } from '../../core/cells/grid.ts'
import type { NamedRange, Snapshot } from '../../core/cells/snapshot.ts'
import { ourSheets } from '../../core/hosting/ourSheets.ts'
import { damaged } from '../unusableFile.ts'
import { openPackage } from '../zip/openPackage.ts'
import { readCellContext } from './readCellContext.ts'
import { readRelations } from './readRelations.ts'
import { readTable } from './readTable.ts'
import { readWorkbookPart } from './readWorkbookPart.ts'
import { readWorksheet } from './readWorksheet.ts'
import { refuseOldFormats } from './refuseOldFormats.ts'
import { notAWorkbook, workbookPath } from './workbookPath.ts'

/**
 * What an .xlsx or .xlsm file says. Sheets that are no worksheets (charts, dialogs) are listed and have no grid.
 * Throws UnusableFile, and nothing else, whatever the bytes are.
 */
export function readXlsx(bytes: Uint8Array): Snapshot {
  refuseOldFormats(bytes)
  const pack = openPackage(bytes)
  const part = workbookPath(pack)
  const workbook = readWorkbookPart(pack.text(part), part)
  if (workbook.sheets.length === 0) throw notAWorkbook()
  const relations = readRelations(pack, part)
  const targets = new Map(relations.map(relation => [relation.id, relation]))
  const context = readCellContext(pack, relations, workbook.date1904)
  const ours = ourSheets(workbook.names)
  const grids: Grid[] = []
  const namedRanges: NamedRange[] = []
  for (const { title, relation } of workbook.sheets) {
    const linked = targets.get(relation)
    if (linked === undefined) throw damaged(part, `the sheet ${title} leads nowhere`)
    if (linked.type !== 'worksheet') continue
    const sheetPart = linked.target
    const grid = readWorksheet(pack.text(sheetPart), sheetPart, title, context)
    if (grid !== null) grids.push(grid)
    const tables = readRelations(pack, sheetPart).filter(({ type }) => type === 'table')
    namedRanges.push(...tables.map(table => readTable(pack.text(table.target), table.target, title)))
  }
  return {
    sheets: workbook.sheets.map(({ title, visible }) => ({ title, ours: ours.get(title) ?? null, visible })),
    grids,
    namedRanges,
    ...(workbook.date1904 ? { date1904: true } : {}),
  }
}
