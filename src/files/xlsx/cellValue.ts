import type { Cell } from '../../core/cells/cell.ts'
import { days1904 } from '../../core/cells/days1904.ts'
import { errorNameOf } from '../../core/cells/errorNameOf.ts'
import { formatClassOf } from '../../core/cells/formatClassOf.ts'
import { dateSerial } from './dateSerial.ts'
import { decodeText } from './decodeText.ts'

/** What a `c` element says. */
export interface CellText {
  readonly type: string
  /** Number of its style. */
  readonly style: number
  hasFormula: boolean
  /** Content of `v`; null where there is none. */
  value: string | null
  /** Content of `is`. */
  inline: string
}

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[]
  /** Number-format code of each style. */
  readonly formats: readonly string[]
  readonly date1904: boolean
}

/** A number keeps its format code: the numbers of a column decide its class. */
export type CellValue = { readonly cell: Cell; readonly format?: string }

/** The value of a cell, or null where it refers to a text that the workbook does not have. */
export function cellValue(text: CellText, context: CellContext): CellValue | null {
  const value = text.value ?? ''
  switch (text.type) {
    case 's': {
      const shared = context.strings[Number(value)]
      return shared === undefined && value !== '' ? null : { cell: shared ?? null }
    }
    case 'inlineStr':
      return { cell: decodeText(text.inline) }
    case 'str':
      return { cell: decodeText(value) }
    case 'b':
      return { cell: value.trim() === '' ? null : /^(1|true)$/i.test(value.trim()) }
    case 'e':
      // Kinds of error that are newer than the list are written as #VALUE! by Excel itself.
      return { cell: { error: errorNameOf(value.trim()) ?? '#VALUE!' } }
    case 'd':
      return dateCell(value, formatOf(text, context))
    default:
      return numberCell(value, formatOf(text, context), context.date1904)
  }
}

function dateCell(value: string, format: string): CellValue {
  const serial = dateSerial(value)
  if (serial === null) return { cell: value }
  return { cell: serial, format: formatClassOf(format) === 'general' ? 'yyyy-mm-dd' : format }
}

/** What is no number stays as text, so that it is reported at its cell and not taken for a blank. */
function numberCell(value: string, format: string, date1904: boolean): CellValue {
  const written = value.trim()
  if (written === '') return { cell: null }
  const number = Number(written)
  if (!Number.isFinite(number)) return { cell: value }
  return { cell: date1904 && formatClassOf(format) === 'date' ? number + days1904 : number, format }
}

function formatOf(text: CellText, context: CellContext): string {
  return context.formats[text.style] ?? 'General'
}
