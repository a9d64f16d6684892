/** How many rows of a matrix are independent of each other. */
export function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map(row => [...row])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, i) => i >= rank && Math.abs(row[column]!) > 1e-9)
    if (pivot < 0) continue
    ;[rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!]
    for (const row of rows.slice(rank + 1)) {
      const factor = row[column]! / rows[rank]![column]!
      row.forEach((value, k) => {
        row[k] = value - factor * rows[rank]![k]!
      })
    }
    rank += 1
  }
  return rank
}
