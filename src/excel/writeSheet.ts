import { columnName } from '../core/cells/address.ts'
import type { Range } from '../core/cells/cellRef.ts'
import { numberFormats } from '../core/hosting/looks.ts'
import type { OwnSheet, OwnValidation } from '../core/hosting/ownSheet.ts'
import { addChart } from './addChart.ts'
import { setConditionalLook } from './lookFormat.ts'
import type { Pacer } from './pacer.ts'
import { setPage } from './setPage.ts'
import { words } from './words.ts'
import { firstRow, rangeAt, wholeColumn, widthOf, writeBody, writeFormats, writeLooks } from './writeCells.ts'

/** Bytes of a request that a chart, a page or the like takes. */
const partBytes = 8000

/** Of a column's width in characters, in points: 7 pixels a character, 5 for the edges, three quarters of a point each. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75

/** Down to which row cells are prepared that are to be filled in. */
const lastFilledRow = 1000

/** Most characters of what Excel shows at a chosen cell. */
const longestPrompt = 255

/** A property of a sheet that says which of its columns are grouped: grouping them again would nest the groups. */
const groupedName = 'Throughline_Grouped'

/**
 * Writes a sheet over what a worksheet holds. Until the end its first cell says that it is not finished. Every step may be
 * done again: what stands in its place is the same, so that a retry after a fault at any of them completes the sheet.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  sheet: OwnSheet,
  used: Range | null,
  ours: boolean,
  pacer: Pacer,
): Promise<void> {
  const grouped = target.customProperties.getItemOrNullObject(groupedName).load('value')
  target.charts.load('items/name')
  await context.sync()
  prepare(target, sheet, used)
  if (ours) target.getRange('A1').values = [[words.unfinished]]
  await writeFormats(target, sheet, pacer)
  await writeBody(target, sheet, ours ? 1 : 0, pacer)
  await writeLooks(target, sheet, pacer)
  await pacer.room(partBytes * 4)
  setColumns(target, sheet, grouped.isNullObject ? null : String(grouped.value))
  setFrozen(target, sheet)
  for (const { range, formula, look } of sheet.conditionalFormats ?? []) {
    await pacer.room(partBytes / 4)
    const { custom } = rangeAt(target, range).conditionalFormats.add('Custom')
    custom.rule.formula = `=${formula}`
    setConditionalLook(custom.format, look)
  }
  for (const validation of sheet.validations ?? []) {
    await pacer.room(partBytes)
    setValidation(target, validation)
  }
  await writeNotes(target, sheet, pacer)
  for (const chart of sheet.charts ?? []) {
    await pacer.room(partBytes)
    addChart(target, chart)
  }
  await pacer.room(partBytes)
  if (sheet.page !== undefined) setPage(target, sheet.page)
  if (sheet.tabColor !== undefined) target.tabColor = `#${sheet.tabColor}`
  target.showGridlines = sheet.gridLines ?? false
  if (ours) rangeAt(target, { top: 0, left: 0, bottom: 0, right: widthOf(sheet) - 1 }).formulas = [firstRow(sheet)]
  rangeAt(target, whole(sheet)).format.autofitRows()
}

function whole(sheet: OwnSheet): Range {
  return { top: 0, left: 0, bottom: Math.max(1, sheet.rows.length) - 1, right: widthOf(sheet) - 1 }
}

/** Takes away the looks of an earlier result, and the cells of it that the new one does not have. */
function prepare(target: Excel.Worksheet, sheet: OwnSheet, used: Range | null): void {
  const all = target.getRange()
  all.conditionalFormats.clearAll()
  all.dataValidation.clear()
  all.clear('Formats')
  target.freezePanes.unfreeze()
  for (const chart of target.charts.items) chart.delete()
  if (used === null) return
  const { bottom, right } = whole(sheet)
  if (used.bottom > bottom)
    rangeAt(target, { top: bottom + 1, left: 0, bottom: used.bottom, right: used.right }).clear()
  if (used.right > right) rangeAt(target, { top: 0, left: right + 1, bottom: used.bottom, right: used.right }).clear()
}

function setColumns(target: Excel.Worksheet, { columns = [], gridLines }: OwnSheet, grouped: string | null): void {
  columns.forEach(({ width, format }, column) => {
    if (width !== undefined) target.getRange(wholeColumn(column)).format.columnWidth = pointsOf(width)
    if (!gridLines || format === undefined) return
    const all = numberFormats[format] as unknown as string[][]
    rangeAt(target, { top: 1, left: column, bottom: lastFilledRow, right: column }).numberFormat = all
  })
  const folded = columns.flatMap(({ outlineLevel }, column) => (outlineLevel === undefined ? [] : [column]))
  const [first, last] = [folded[0], folded[folded.length - 1]]
  const group = first === undefined || last === undefined ? null : `${columnName(first)}:${columnName(last)}`
  if (grouped !== null && grouped !== group) {
    target.getRange(grouped).ungroup('ByColumns')
    target.customProperties.getItem(groupedName).delete()
  }
  if (group === null) return
  if (grouped !== group) target.getRange(group).group('ByColumns')
  // Each time, since a width that is set shows a column.
  target.getRange(group).hideGroupDetails('ByColumns')
  // After the group: a fault between the two leaves a group within a group at worst, and never columns hidden for good.
  target.customProperties.add(groupedName, group)
}

function setFrozen(target: Excel.Worksheet, { frozen }: OwnSheet): void {
  if (frozen === undefined || frozen.rows + frozen.columns === 0) return
  if (frozen.columns === 0) target.freezePanes.freezeRows(frozen.rows)
  else if (frozen.rows === 0) target.freezePanes.freezeColumns(frozen.columns)
  else
    target.freezePanes.freezeAt(
      rangeAt(target, { top: 0, left: 0, bottom: frozen.rows - 1, right: frozen.columns - 1 }),
    )
}

function setValidation(target: Excel.Worksheet, { range, choices, strict }: OwnValidation): void {
  const source = typeof choices === 'string' ? `=${choices}` : choices.join(',')
  const { dataValidation } = rangeAt(target, range)
  dataValidation.rule = { list: { inCellDropDown: true, source } }
  dataValidation.errorAlert = { ...words.otherEntries, showAlert: strict ?? false, style: 'Stop' }
}

/** Notes show when a cell is chosen: real ones came to the library later than what it must do with. */
async function writeNotes(target: Excel.Worksheet, { rows }: OwnSheet, pacer: Pacer): Promise<void> {
  const notes = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell?.note === undefined ? [] : [{ row, column, text: cell.note }])),
  )
  for (const { row, column, text } of notes) {
    await pacer.room(text.length * 3 + 2000)
    const message = text.length > longestPrompt ? `${text.slice(0, longestPrompt - 1)}…` : text
    const range = rangeAt(target, { top: row, left: column, bottom: row, right: column })
    range.dataValidation.prompt = { showPrompt: true, title: '', message }
  }
}
