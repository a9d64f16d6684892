import { type Change, cheapestPath, type Place } from './cheapestPath.ts'

/**
 * The cells to hide with a hidden one so that it does not follow from its lines: those of the path along rows and columns
 * that hides the fewest people more. On it numbers change by one in turn, and no count that does must fall below 1, since
 * who knows that zeros are shown would rule that out. `whole` has its sums as its last row and column, which follow the
 * counts; along them there always is a path.
 */
export function closingCells(
  whole: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  given: Place,
): readonly Place[] {
  const [height, width] = [whole.length, whole[0]!.length]
  const canBeLess = (row: number, column: number) =>
    row === height - 1 || column === width - 1 || whole[row]![column]! > 1
  const paths = (['opposite', 'alike'] as const).flatMap(less => {
    if (less === 'alike' && !canBeLess(given.row, given.column)) return []
    const costOf = (row: number, column: number, change: Change) => {
      if (whole[row]![column]! === 0 || (change === less && !canBeLess(row, column))) return null
      return hidden[row]![column]! ? 0 : whole[row]![column]!
    }
    return cheapestPath(height, width, given, costOf) ?? []
  })
  return paths.reduce((cheapest, path) => (path.cost < cheapest.cost ? path : cheapest)).cells
}
