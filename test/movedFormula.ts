/** A formula as a spreadsheet writes it into a cell that many rows below: rows without a $ go along. */
export function movedFormula(formula: string, rows: number): string {
  const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.$])(\$?[A-Z]{1,3})(\d+)(?![\w.(])/g
  return formula.replace(parts, (part, column?: string, row?: string) =>
    column === undefined ? part : `${column}${Number(row) + rows}`,
  )
}
