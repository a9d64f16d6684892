import { days1904 } from '../../../core/cells/days1904.ts'
import { formatClassOf } from '../../../core/cells/formatClassOf.ts'
import type { CellContext } from '../cellValue.ts'
import { readCellContext } from '../readCellContext.ts'
import { readRelations } from '../readRelations.ts'
import { readWorkbookPart } from '../readWorkbookPart.ts'
import type { Book } from './book.ts'
import type { StoredValue } from './setCells.ts'

export function bookContext({ parts, path }: Book): CellContext {
  const { date1904 } = readWorkbookPart(parts.text(path), path)
  return readCellContext(parts, readRelations(parts, path), date1904)
}

/** How values are stored in this workbook: dates are counted from 1900 outside of it, and from 1904 in some. */
export function storedIn({ date1904, formats }: CellContext): StoredValue {
  return (value, style, format = formats[style] ?? 'General') => {
    const isDate = date1904 && typeof value === 'number' && formatClassOf(format) === 'date'
    return isDate ? value - days1904 : value
  }
}
