import type { Cell } from '../core/cells/cell.ts'
import { days1904 } from '../core/cells/days1904.ts'
import { formatClassOf } from '../core/cells/formatClassOf.ts'
import type { NumberFormatKey } from '../core/hosting/looks.ts'
import type { OwnSheet } from '../core/hosting/ownSheet.ts'

/** What a cell of a workbook that counts from 1904 holds, with days counted from 1900 as everywhere in the core. */
export function dayFrom1904(cell: Cell, format: string): Cell {
  return typeof cell === 'number' && formatClassOf(format) === 'date' ? cell + days1904 : cell
}

/** The other way: what is put into a cell of that format. */
export function dayTo1904(cell: Cell, format: string): Cell {
  return typeof cell === 'number' && formatClassOf(format) === 'date' ? cell - days1904 : cell
}

const dayFormats: readonly NumberFormatKey[] = ['date', 'dateTime']

/** A sheet of ours as a workbook that counts from 1904 holds it. */
export function sheetTo1904(sheet: OwnSheet): OwnSheet {
  const rows = sheet.rows.map(cells =>
    cells.map((cell, column) => {
      const format = cell?.format ?? sheet.columns?.[column]?.format ?? 'general'
      if (typeof cell?.value !== 'number' || !dayFormats.includes(format)) return cell
      return { ...cell, value: cell.value - days1904 }
    }),
  )
  return { ...sheet, rows }
}
