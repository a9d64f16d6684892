import type { OutputCell, OutputColumn, OutputSheet } from '../output/sheet.ts'
import type { LookKey } from './looks.ts'
import type { OwnCell, OwnColumn, OwnSheet } from './ownSheet.ts'

/** All sheets of ours have tabs of one color. */
const tabColor = '107C41'

/** A sheet of ours as it stands in a file: notes at its headers, and the columns at the right folded into one group. */
export function ownSheetOf(sheet: OutputSheet): OwnSheet {
  const { headerRow, rows, patterns, frozen, conditionalFormats, chart, page } = sheet
  const body = rows.slice(headerRow + 1)
  const firstFilled = (column: number) => body.find(cells => (cells[column]?.value ?? null) !== null)?.[column] ?? null
  return {
    tabColor,
    columns: columnsOf(sheet.columns),
    rows: rows.map((cells, row) => {
      if (row > headerRow) return cells
      return cells.map((cell, at) =>
        inHead(row === headerRow ? header(cell, sheet.columns[at], firstFilled(at)) : cell),
      )
    }),
    ...(patterns === undefined ? {} : { patterns }),
    frozen,
    conditionalFormats,
    charts: chart === null ? [] : [{ ...chart, direction: 'column' }],
    page: { ...page, footer: '&L&A&RPage &P of &N' },
  }
}

function columnsOf(columns: readonly OutputColumn[]): readonly OwnColumn[] {
  const own = columns.map(({ width, format, folded }, column): OwnColumn => {
    const plain = format === 'general' ? { width } : { width, format }
    if (folded) return { ...plain, hidden: true, outlineLevel: 1 }
    // The sign that unfolds a group stands at the column after it.
    return columns[column - 1]?.folded ? { ...plain, collapsed: true } : plain
  })
  return columns[columns.length - 1]?.folded ? [...own, { collapsed: true }] : own
}

/** The format of a column is for what stands under its header. */
function inHead(cell: OwnCell | null): OwnCell | null {
  return cell === null ? null : { ...cell, format: 'general' }
}

/** With its note, and on the side where what stands under it is. */
function header(cell: OutputCell | null, column: OutputColumn | undefined, under: OwnCell | null): OwnCell | null {
  if (cell === null) return null
  return {
    ...cell,
    ...(cell.look === 'header' ? { look: headerOver(under) } : {}),
    ...(column === undefined || column.note === '' ? {} : { note: column.note }),
  }
}

const indented: readonly LookKey[] = ['indented', 'indentedLined', 'wrapIndented']

function headerOver(under: OwnCell | null): LookKey {
  if (typeof under?.value === 'number') return 'headerRight'
  return under?.look !== undefined && indented.includes(under.look) ? 'headerIndented' : 'header'
}
