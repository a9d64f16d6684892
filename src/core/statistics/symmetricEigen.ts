import { dotProduct } from './dotProduct.ts'

const mostSweeps = 60
const columnsAtOnce = 64

export interface SymmetricEigen {
  /** The eigenvalues, in no order. */
  readonly values: Float64Array
  /** One eigenvector of length 1 after another: entry i of vector k stands at k·size + i. */
  readonly vectors: Float64Array
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix (row by row, whole): Householder's reduction to three diagonals,
 * then the implicit QL method (Wilkinson and Reinsch, Handbook for Automatic Computation II, 1971, contributions II/2
 * and II/3). Vectors are kept as rows, so that each rotation runs along memory.
 */
export function symmetricEigen(matrix: Float64Array, size: number): SymmetricEigen {
  const work = Float64Array.from(matrix)
  const diagonal = new Float64Array(size)
  const beside = new Float64Array(size)
  const vectors = identity(size)
  reduce(work, size, diagonal, beside, vectors)
  const turns: Turns = { at: [], sine: [], cosine: [] }
  for (let from = 0; from < size; from++) iterate(from, size, diagonal, beside, turns)
  turnRows(vectors, size, turns)
  return { values: diagonal, vectors }
}

/** Reflects column after column to three diagonals; `vectors` becomes the transposed product of the reflections. */
function reduce(work: Float64Array, size: number, diagonal: Float64Array, beside: Float64Array, vectors: Float64Array) {
  const reflections: (Float64Array | null)[] = []
  for (let column = 0; column < size - 1; column++) {
    diagonal[column] = work[column * size + column]!
    const mirror = mirrorOf(work, size, column)
    reflections.push(mirror.direction)
    beside[column] = mirror.entry
    if (mirror.direction !== null) reflectBothSides(work, size, column + 1, mirror.direction)
  }
  if (size > 0) diagonal[size - 1] = work[size * size - 1]!
  for (let column = reflections.length - 1; column >= 0; column--) {
    const direction = reflections[column]!
    if (direction !== null) reflectRows(vectors, size, column + 1, direction)
  }
}

/** The direction v of length √2 with (I − vv')x = (entry, 0, …), for x below the diagonal of a column. */
function mirrorOf(work: Float64Array, size: number, column: number) {
  const direction = new Float64Array(size)
  let square = 0
  for (let row = column + 1; row < size; row++) {
    direction[row] = work[row * size + column]!
    square += direction[row]! * direction[row]!
  }
  const first = direction[column + 1]!
  if (square === first * first) return { direction: null, entry: first }
  const entry = first > 0 ? -Math.sqrt(square) : Math.sqrt(square)
  direction[column + 1] = first - entry
  const scale = Math.sqrt(square - first * entry)
  for (let row = column + 1; row < size; row++) direction[row] = direction[row]! / scale
  return { direction, entry }
}

/** (I − vv') work (I − vv') for the lower triangle of the block from `from` on. */
function reflectBothSides(work: Float64Array, size: number, from: number, direction: Float64Array): void {
  const image = imageOf(work, size, from, direction)
  const along = dotProduct(image, direction, size - from, from, from)
  for (let row = from; row < size; row++) image[row] = image[row]! - (along / 2) * direction[row]!
  for (let row = from; row < size; row++) {
    const d = direction[row]!
    const w = image[row]!
    const start = row * size
    for (let k = from; k <= row; k++) work[start + k] = work[start + k]! - d * image[k]! - w * direction[k]!
  }
}

/** The matrix times a direction, with each entry of its lower triangle fetched once for both its places. */
function imageOf(work: Float64Array, size: number, from: number, direction: Float64Array): Float64Array {
  const image = new Float64Array(size)
  for (let row = from; row < size; row++) {
    const d = direction[row]!
    const start = row * size
    let total = 0
    for (let k = from; k < row; k++) {
      const entry = work[start + k]!
      total += entry * direction[k]!
      image[k] = image[k]! + entry * d
    }
    image[row] = total + work[start + row]! * d
  }
  return image
}

/** vectors (I − vv'), whose rows before `from` are still those of the identity. */
function reflectRows(vectors: Float64Array, size: number, from: number, direction: Float64Array): void {
  for (let row = from; row < size; row++) {
    const start = row * size
    const total = dotProduct(vectors, direction, size - from, start + from, from)
    for (let k = from; k < size; k++) vectors[start + k] = vectors[start + k]! - total * direction[k]!
  }
}

/** Rotations of the rows `at` and `at` + 1 of the vectors, in the order in which they are to be done. */
interface Turns {
  readonly at: number[]
  readonly sine: number[]
  readonly cosine: number[]
}

function iterate(from: number, size: number, diagonal: Float64Array, beside: Float64Array, turns: Turns): void {
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    const to = endOfBlock(from, size, diagonal, beside)
    if (to === from) return
    sweepUp(from, to, diagonal, beside, turns)
  }
}

/** The first place from which on an entry beside the diagonal is as good as 0. */
function endOfBlock(from: number, size: number, diagonal: Float64Array, beside: Float64Array): number {
  let at = from
  while (at < size - 1) {
    const scale = Math.abs(diagonal[at]!) + Math.abs(diagonal[at + 1]!)
    if (scale + Math.abs(beside[at]!) === scale) break
    at += 1
  }
  return at
}

/** One QL step with Wilkinson's shift on the block from `from` to `to`. */
function sweepUp(from: number, to: number, diagonal: Float64Array, beside: Float64Array, turns: Turns): void {
  const half = (diagonal[from + 1]! - diagonal[from]!) / (2 * beside[from]!)
  const length = Math.sqrt(half * half + 1)
  let ahead = diagonal[to]! - diagonal[from]! + beside[from]! / (half + (half >= 0 ? length : -length))
  let [sine, cosine, moved] = [1, 1, 0]
  for (let at = to - 1; at >= from; at--) {
    const crossed = sine * beside[at]!
    const kept = cosine * beside[at]!
    const radius = Math.sqrt(crossed * crossed + ahead * ahead)
    beside[at + 1] = radius
    if (radius === 0) {
      diagonal[at + 1] = diagonal[at + 1]! - moved
      beside[to] = 0
      return
    }
    sine = crossed / radius
    cosine = ahead / radius
    const level = diagonal[at + 1]! - moved
    const turned = (diagonal[at]! - level) * sine + 2 * cosine * kept
    moved = sine * turned
    diagonal[at + 1] = level + moved
    ahead = cosine * turned - kept
    turns.at.push(at)
    turns.sine.push(sine)
    turns.cosine.push(cosine)
  }
  diagonal[from] = diagonal[from]! - moved
  beside[from] = ahead
  beside[to] = 0
}

/** All rotations, on a few columns at a time, so that these stay near the processor. */
function turnRows(vectors: Float64Array, size: number, { at, sine, cosine }: Turns): void {
  for (let first = 0; first < size; first += columnsAtOnce) {
    const end = Math.min(size, first + columnsAtOnce)
    for (let turn = 0; turn < at.length; turn++) {
      const row = at[turn]! * size
      const next = turn + 1
      if (at[next] === at[turn]! - 1) {
        turnThree(vectors, size, row, first, end, sine[turn]!, cosine[turn]!, sine[next]!, cosine[next]!)
        turn = next
      } else turnTwo(vectors, size, row, first, end, sine[turn]!, cosine[turn]!)
    }
  }
}

function turnTwo(
  vectors: Float64Array,
  size: number,
  row: number,
  first: number,
  end: number,
  sine: number,
  cosine: number,
): void {
  for (let upper = row + first; upper < row + end; upper++) {
    const above = vectors[upper]!
    const below = vectors[upper + size]!
    vectors[upper + size] = sine * above + cosine * below
    vectors[upper] = cosine * above - sine * below
  }
}

/** A rotation of a row and the one below it, then one of the row and the one above it, with one fetch for both. */
function turnThree(
  vectors: Float64Array,
  size: number,
  row: number,
  first: number,
  end: number,
  sine: number,
  cosine: number,
  nextSine: number,
  nextCosine: number,
): void {
  for (let middle = row + first; middle < row + end; middle++) {
    const above = vectors[middle - size]!
    const here = vectors[middle]!
    const below = vectors[middle + size]!
    const turned = cosine * here - sine * below
    vectors[middle + size] = sine * here + cosine * below
    vectors[middle] = nextSine * above + nextCosine * turned
    vectors[middle - size] = nextCosine * above - nextSine * turned
  }
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let k = 0; k < size; k++) matrix[k * size + k] = 1
  return matrix
}
