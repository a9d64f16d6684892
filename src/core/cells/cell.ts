/** The error names a cell can show, in English; hosts translate localized forms with `errorNameOf`. */
export const errorNames = [
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
] as const

export type ErrorName = (typeof errorNames)[number]

/** What a cell holds in normal form: '' is null, text is untrimmed, dates and durations are 1900-system serials. */
export type Cell = null | number | string | boolean | { readonly error: ErrorName }

export function isError(cell: Cell): cell is { readonly error: ErrorName } {
  return typeof cell === 'object' && cell !== null
}

/** Null, or text that is nothing but white space. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '')
}

/** The cell as a person reads it, trimmed; a blank is ''. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (isError(cell)) return cell.error
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return String(cell).trim()
}
