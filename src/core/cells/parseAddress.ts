import type { CellRef } from './cellRef.ts'

/** The cell that an address with its sheet names, as `fullAddress` writes it: 'Q1 data'!C7; null: it names none. */
export function parseAddress(text: string): CellRef | null {
  const [, quoted, plain, letters, number] =
    /^(?:'((?:[^']|'')*)'|([A-Za-z_][A-Za-z0-9_]*))!([A-Z]+)([1-9]\d*)$/.exec(text) ?? []
  const sheet = quoted?.replace(/''/g, "'") ?? plain
  if (sheet === undefined || letters === undefined || number === undefined) return null
  return { sheet, row: Number(number) - 1, column: columnNumber(letters) }
}

/** The zero-based column of its letters: A → 0, AA → 26. */
function columnNumber(letters: string): number {
  let number = 0
  for (let i = 0; i < letters.length; i++) number = number * 26 + letters.charCodeAt(i) - 64
  return number - 1
}
