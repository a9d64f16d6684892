/**
 * The columns that are drawn where not all fit: the first, which names the row, those that are marked, and of their
 * neighbors as many as fit. Marked columns that do not fit together give several windows.
 * `widths` are characters per column; `width` is what a line may have. Each window is in ascending order.
 */
export function columnWindows(
  widths: readonly number[],
  marked: readonly number[],
  width: number,
): readonly (readonly number[])[] {
  const all = widths.map((_, column) => column)
  if (lineWidth(all, widths) <= width) return [all]
  return chunks(marked, widths, width).map(chunk => {
    let window = withColumn([0], chunk)
    for (const step of [1, 2, 3, 4]) {
      for (const column of chunk.flatMap(at => [at - step, at + step])) {
        const wider = column >= 0 && column < widths.length ? withColumn(window, [column]) : window
        if (lineWidth(wider, widths) <= width) window = wider
      }
    }
    return window
  })
}

/** The marked columns in groups of which each fits a line beside the first column; one alone is always a group. */
function chunks(marked: readonly number[], widths: readonly number[], width: number): readonly number[][] {
  const groups: number[][] = []
  for (const column of withColumn([], marked)) {
    const last = groups[groups.length - 1]
    if (last && lineWidth(withColumn([0, column], last), widths) <= width) last.push(column)
    else groups.push([column])
  }
  return groups
}

function withColumn(columns: readonly number[], more: readonly number[]): readonly number[] {
  return [...new Set([...columns, ...more])].sort((one, other) => one - other)
}

/** What a line takes with these columns, the bars between them and one `…` for each gap. */
function lineWidth(columns: readonly number[], widths: readonly number[]): number {
  const gaps = columns.filter((column, i) => i > 0 && column !== columns[i - 1]! + 1).length
  const open = columns.length > 0 && columns[columns.length - 1] !== widths.length - 1 ? 1 : 0
  return columns.reduce((sum, column) => sum + widths[column]! + 3, 1) + 4 * (gaps + open)
}
