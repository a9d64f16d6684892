import { type Paint, unpainted } from './paint.ts'
import type { Severity } from './severity.ts'

/** What stands under a cell: carets, the severity and the message, then further lines. */
export interface DrawnMark {
  /** Index into the cells of its row. */
  readonly column: number
  readonly severity: Severity
  readonly message: string
  readonly more?: readonly string[]
}

/** A row of a drawing: the texts of its cells, the same number in each row, and the marks under them. */
export interface DrawnRow {
  readonly cells: readonly string[]
  readonly marks: readonly DrawnMark[]
  readonly header?: boolean
}

/** The lines of a drawn table: `| cells |` in aligned columns, and `^^^ severity: message` under the cell concerned. */
export function drawRows(rows: readonly DrawnRow[], paint: Paint = unpainted): readonly string[] {
  const widths = columnWidths(rows.map(row => row.cells))
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + 3, 2))
  return rows.flatMap(({ cells, marks, header }) => {
    const row = `| ${cells.map((text, i) => padded(text, widths[i]!)).join(' | ')} |`
    return [
      header ? paint(row, 'header') : row,
      ...marks.flatMap(({ column, severity, message, more = [] }) => {
        const indent = ' '.repeat(starts[column]!)
        const carets = '^'.repeat(Math.max(1, lengthOf(cells[column]!)))
        return [
          `${indent}${paint(`${carets} ${severity}:`, severity)} ${message}`,
          ...more.map(line => `${indent}${paint(line, 'quiet')}`),
        ]
      }),
    ]
  })
}

/** Characters that each column needs. */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths = (rows[0] ?? []).map(() => 1)
  for (const cells of rows) {
    for (const [i, text] of cells.entries()) widths[i] = Math.max(widths[i] ?? 1, lengthOf(text))
  }
  return widths
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - lengthOf(text))
}

/** Characters as a person counts them, nearly: a character outside the first plane is one, not two. */
function lengthOf(text: string): number {
  return Array.from(text).length
}
