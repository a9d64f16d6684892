import { CellValueType, type ICellData } from '@univerjs/core'
import type { Cell } from '../../src/core/cells/cell.ts'
import { errorNameOf } from '../../src/core/cells/errorNameOf.ts'
import { csvCell } from '../../src/files/csv/csvCell.ts'

/** What the grid holds in a cell, with all digits: what it gives back as a value is rounded to twelve. */
export function heldCell(data: ICellData | null | undefined): Cell {
  if (data === null || data === undefined) return null
  const written = data.p?.body?.dataStream
  if (written !== undefined) return textOrNull(written.replace(/\r\n$/, '').replace(/\r/g, '\n'))
  const { v, t } = data
  if (v === null || v === undefined) return null
  if (t === CellValueType.BOOLEAN) return /^(1|true)$/i.test(String(v))
  if (typeof v !== 'string') return typeof v === 'boolean' ? v : Number(v)
  if (t === CellValueType.NUMBER && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v)
  const error = data.f || data.si ? errorNameOf(v) : null
  return error === null ? textOrNull(v) : { error }
}

/** A number that the grid took for text because it has more digits than Excel shows; null for any other cell. */
export function overlongNumber({ v, t }: ICellData): number | null {
  if (t !== CellValueType.FORCE_STRING || typeof v !== 'string' || v.replace(/\D/g, '').length <= 15) return null
  const cell = csvCell(v)
  return typeof cell === 'number' ? cell : null
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text
}
