import type { Range } from '../../../src/core/cells/cellRef.ts'
import { SimError } from './simError.ts'

export const lastRow = 1_048_575
export const lastColumn = 16_383

/** The rectangle of an address of one sheet: B2, A1:C9, A:C, 1:3. */
export function parseAddress(text: string): Range {
  const plain = text.replace(/^.*!/, '').replaceAll('$', '')
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(plain)
  if (match === null || plain === '') throw new SimError('InvalidArgument', `No range has the address ${text}.`)
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match
  const top = fromRow === '' ? 0 : Number(fromRow) - 1
  const left = fromColumn === '' ? 0 : columnOf(fromColumn)
  const bottom = toRow === '' ? lastRow : Number(toRow) - 1
  const right = toColumn === '' ? lastColumn : columnOf(toColumn)
  if (top > bottom || left > right || bottom > lastRow || right > lastColumn) {
    throw new SimError('InvalidArgument', `No range has the address ${text}.`)
  }
  return { top, left, bottom, right }
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
