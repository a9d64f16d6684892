import { inRow } from './formula/rowMark.ts'
import type { OutputCell, OutputSheet } from './sheet.ts'

/** The formula of a cell in a row of the sheet, counted from 0; undefined: it holds a value. */
export function formulaOf(
  { patterns = [] }: OutputSheet,
  { formula, pattern }: OutputCell,
  row: number,
): string | undefined {
  return pattern === undefined ? formula : inRow(patterns[pattern]!, row)
}
