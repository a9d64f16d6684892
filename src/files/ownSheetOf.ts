import type { OutputCell, OutputColumn, OutputSheet } from '../core/output/sheet.ts'
import type { OwnCell, OwnColumn, OwnSheet } from './xlsx/patch/ownSheet.ts'

/** All sheets of ours have tabs of one color. */
const tabColor = '107C41'

/** A sheet of ours as it stands in a file: notes at its headers, and the columns at the right folded into one group. */
export function ownSheetOf(sheet: OutputSheet): OwnSheet {
  const { headerRow, rows, frozen, conditionalFormats, chart, page } = sheet
  return {
    tabColor,
    columns: columnsOf(sheet.columns),
    rows: rows.map((cells, row) => {
      if (row === headerRow) return cells.map((cell, at) => noted(cell, sheet.columns[at]))
      return row < headerRow ? cells : cells.map((cell, at) => formatted(cell, sheet.columns[at]))
    }),
    frozen,
    conditionalFormats,
    charts: chart === null ? [] : [{ ...chart, direction: 'column' }],
    page: { ...page, footer: '&L&A&RPage &P of &N' },
  }
}

function columnsOf(columns: readonly OutputColumn[]): readonly OwnColumn[] {
  const own = columns.map(({ width, folded }, column): OwnColumn => {
    if (folded) return { width, hidden: true, outlineLevel: 1 }
    // The sign that unfolds a group stands at the column after it.
    return columns[column - 1]?.folded ? { width, collapsed: true } : { width }
  })
  return columns[columns.length - 1]?.folded ? [...own, { collapsed: true }] : own
}

/** A cell takes on the format of its column where it has none of its own. */
function formatted(cell: OutputCell | null, column: OutputColumn | undefined): OwnCell | null {
  if (cell === null || cell.format !== undefined || column === undefined || column.format === 'general') return cell
  return { ...cell, format: column.format }
}

function noted(cell: OutputCell | null, column: OutputColumn | undefined): OwnCell | null {
  return cell === null || column === undefined || column.note === '' ? cell : { ...cell, note: column.note }
}
