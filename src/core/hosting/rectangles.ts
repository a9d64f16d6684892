import type { Range } from '../cells/cellRef.ts'

/** The cells of rows that have a key, as few rectangles for each key; undefined: a cell has none. Positions are zero-based. */
export function rectangles<Key>(
  rows: readonly (readonly unknown[])[],
  keyOf: (row: number, column: number) => Key | undefined,
): Map<Key, Range[]> {
  const found = new Map<Key, Range[]>()
  let above: Run<Key>[] = []
  rows.forEach((cells, row) => {
    const runs = runsOf(cells.length, column => keyOf(row, column))
    const known = new Map(above.map(run => [run.left, run]))
    above = runs.map(run => {
      const before = known.get(run.left)
      if (before?.range !== undefined && before.key === run.key && before.right === run.right) {
        before.range.bottom = row
        return before
      }
      const range = { top: row, left: run.left, bottom: row, right: run.right }
      const others = found.get(run.key)
      if (others === undefined) found.set(run.key, [range])
      else others.push(range)
      return { ...run, range }
    })
  })
  return found
}

interface Run<Key> {
  readonly key: Key
  readonly left: number
  right: number
  readonly range?: { top: number; left: number; bottom: number; right: number }
}

function runsOf<Key>(width: number, keyAt: (column: number) => Key | undefined): Run<Key>[] {
  const runs: Run<Key>[] = []
  for (let column = 0; column < width; column++) {
    const key = keyAt(column)
    const last = runs[runs.length - 1]
    if (key === undefined) continue
    if (last !== undefined && last.key === key && last.right === column - 1) last.right = column
    else runs.push({ key, left: column, right: column })
  }
  return runs
}
