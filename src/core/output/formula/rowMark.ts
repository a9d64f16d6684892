/** Stands for the row's own number in the pattern of a formula. No text in a formula can hold this character. */
export const rowMark = '\u0001'

/** The formula of a row, counted from 0. */
export function inRow(pattern: string, row: number): string {
  return pattern.split(rowMark).join(String(row + 1))
}
