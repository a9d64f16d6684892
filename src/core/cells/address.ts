import type { CellRef } from './cellRef.ts'

/** Column letters of a zero-based column: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** The A1 address of a cell without its sheet: C7. */
export function address(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + (cell.row + 1)
}

/** The A1 address with its sheet, quoted where a formula would need it: 'Q1 data'!C7. */
export function fullAddress(cell: CellRef): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(cell.sheet)
  return `${plain ? cell.sheet : `'${cell.sheet.replace(/'/g, "''")}'`}!${address(cell)}`
}
