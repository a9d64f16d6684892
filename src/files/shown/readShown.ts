import { ourSheets } from '../../core/hosting/ourSheets.ts'
import { readCellContext } from '../xlsx/readCellContext.ts'
import { type Relation, readRelations } from '../xlsx/readRelations.ts'
import { readWorkbookPart } from '../xlsx/readWorkbookPart.ts'
import { workbookPath } from '../xlsx/workbookPath.ts'
import { openPackage } from '../zip/openPackage.ts'
import { readLooks } from './readLooks.ts'
import { readShownSheet } from './readShownSheet.ts'
import type { ShownSheet, ShownWorkbook } from './shownWorkbook.ts'
import { themeColors } from './themeColors.ts'

/** Most formulas that a grid calculates anew without keeping the user waiting. */
const mostFollowed = 50_000

/** How a workbook file looks, of which `readXlsx` has given a snapshot. Sheets that are no worksheets are left out. */
export function readShown(bytes: Uint8Array): ShownWorkbook {
  const pack = openPackage(bytes)
  const part = workbookPath(pack)
  const workbook = readWorkbookPart(pack.text(part), part)
  const relations = readRelations(pack, part)
  const context = readCellContext(pack, relations, workbook.date1904)
  const ours = ourSheets(workbook.names)
  const textOf = (type: string): { xml: string; part: string } | null => {
    const target = relations.find(relation => relation.type === type)?.target
    return target === undefined || !pack.has(target) ? null : { xml: pack.text(target), part: target }
  }
  const theme = textOf('theme')
  const styles = textOf('styles')
  const sheets = workbook.sheets.flatMap(({ title, visible, relation }) => {
    const target = worksheetPart(relations, relation)
    if (target === null) return []
    return [{ ...readShownSheet(pack.text(target), target, context), title, visible, ours: ours.has(title) }]
  })
  return {
    sheets: formulasIn(sheets) > mostFollowed ? sheets.map(withResultsKept) : sheets,
    looks:
      styles === null
        ? []
        : readLooks(styles.xml, styles.part, theme === null ? [] : themeColors(theme.xml, theme.part)),
    names: workbook.names,
  }
}

function formulasIn(sheets: readonly ShownSheet[]): number {
  return sheets.reduce((sum, { cells }) => sum + cells.filter(({ formula }) => formula !== null).length, 0)
}

/** Our own results of a large workbook stand until the next run, which writes them anew. */
function withResultsKept(sheet: ShownSheet): ShownSheet {
  if (!sheet.ours) return sheet
  const cells = sheet.cells.map(cell => {
    return cell.formula === null ? cell : { ...cell, formula: { ...cell.formula, kept: true } }
  })
  return { ...sheet, cells }
}

function worksheetPart(relations: readonly Relation[], id: string): string | null {
  const found = relations.find(relation => relation.id === id)
  return found?.type === 'worksheet' ? found.target : null
}
