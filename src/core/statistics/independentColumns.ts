import { dotProduct } from './dotProduct.ts'

const tolerance = 1e-7

/**
 * The positions of columns that are no linear combination of those before them, by the modified Gram–Schmidt process
 * with the tolerance that R uses for the rank of a model (1e-7 of a column's length).
 */
export function independentColumns(columns: readonly (readonly number[])[]): readonly number[] {
  const directions: Float64Array[] = []
  return columns.flatMap((column, position) => {
    const rest = Float64Array.from(column)
    const length = Math.sqrt(dotProduct(rest, rest))
    for (const direction of directions) {
      const along = dotProduct(rest, direction)
      for (let k = 0; k < rest.length; k++) rest[k] = rest[k]! - along * direction[k]!
    }
    const left = Math.sqrt(dotProduct(rest, rest))
    if (!(left > tolerance * length)) return []
    directions.push(rest.map(value => value / left))
    return [position]
  })
}
