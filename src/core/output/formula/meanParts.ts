import type { Cell } from '../../cells/cell.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import { sum } from '../../statistics/sum.ts'
import { keyCondition } from './keyConditions.ts'
import { numberLiteral } from './literal.ts'
import { lineReference, reference } from './reference.ts'
import { type MeasuredCell, type Run, runsOf } from './runs.ts'
import { scaled } from './scaled.ts'

/** A measurement whose cell is no plain number of its value: it counts as a value while the cell holds what it held. */
export interface FixedValue {
  readonly value: number
  /** Its n, or 1. */
  readonly weight: number
  readonly conditions: readonly string[]
}

/** A mean, or a part of one, that fits into a formula. */
export interface MeanPart {
  readonly conditions: readonly string[]
  /** Σ of value times n. */
  readonly total: string
  /** Σ of n, or how many values there are. */
  readonly weight: string
  /** The mean where `weight` is not needed for it, or null. */
  readonly mean: string | null
  /** What `total` and `weight` are as the workbook stands. */
  readonly held: Held
}

export interface Held {
  readonly total: number
  readonly weight: number
}

/**
 * Means over measured cells, in as many parts as formulas can hold (8,192 characters, 255 arguments). Null: what a cell
 * is about cannot be written into a formula.
 */
export function meanParts(
  cells: readonly MeasuredCell[],
  fixed: readonly FixedValue[],
  byN: boolean,
  raw: (cell: CellRef) => Cell,
): readonly MeanPart[] | null {
  if (cells.length === 1 && fixed.length === 0) {
    // Most values are one cell, for which there is nothing to join or to split.
    const term = termOf({ cells, down: true }, byN, raw)
    return term && [partOf([term], byN)]
  }
  const terms: Term[] = []
  for (const run of runsOf(cells)) {
    const split = termsOf(run, byN, raw)
    if (split === null) return null
    terms.push(...split)
  }
  for (const { value, weight, conditions } of fixed) {
    const total = numberLiteral(value * weight)
    const held = { total: value * weight, weight }
    terms.push({ conditions, range: null, single: null, scale: 1, total, weight: numberLiteral(weight), held })
  }
  return chunks(terms).map(chunk => partOf(chunk, byN))
}

interface Term {
  readonly conditions: readonly string[]
  readonly range: string | null
  /** The one cell that the range consists of. */
  readonly single: string | null
  readonly scale: number
  readonly total: string
  readonly weight: string
  readonly held: Held
}

/** An array of keys in one condition is kept to this many cells. */
const longestRun = 150

/** A run in as many halves of halves as fit; null: it cannot be written, or not even one of its cells fits. */
function termsOf({ cells, down }: Run, byN: boolean, raw: (cell: CellRef) => Cell): readonly Term[] | null {
  const term = cells.length > longestRun ? null : termOf({ cells, down }, byN, raw)
  if (term !== null && lengthOf(term) <= mostCharacters) return [term]
  if (cells.length === 1 || (term === null && cells.length <= longestRun)) return null
  const middle = Math.ceil(cells.length / 2)
  const [one, other] = [cells.slice(0, middle), cells.slice(middle)].map(half =>
    termsOf({ cells: half, down }, byN, raw),
  )
  return one == null || other == null ? null : [...one, ...other]
}

function lengthOf({ conditions, total, weight }: Term): number {
  return conditions.reduce((sum, each) => sum + each.length + 1, 0) + 2 * (total.length + weight.length) + 8
}

function termOf({ cells, down }: Run, byN: boolean, raw: (cell: CellRef) => Cell): Term | null {
  const conditions = conditionsOf(cells, down, raw)
  if (conditions === null) return null
  const range = lineReference({ first: cells[0]!.cell, last: cells[cells.length - 1]!.cell })
  const { scale } = cells[0]!
  const held = heldBy(cells, raw)
  const single = cells.length === 1 ? reference(cells[0]!.cell) : null
  if (!byN)
    return { conditions, range, single, scale, total: scaled(`SUM(${range})`, scale), weight: `COUNT(${range})`, held }
  const ns = cells.map(({ n }) => n).filter(n => n !== null)
  if (ns.length < cells.length) return null
  const n = lineReference({ first: ns[0]!, last: ns[ns.length - 1]! })
  return {
    conditions,
    range,
    single,
    scale,
    total: scaled(`SUMPRODUCT(${range},${n})`, scale),
    weight: `SUMPRODUCT(--ISNUMBER(${range}),${n})`,
    held,
  }
}

function heldBy(cells: readonly MeasuredCell[], raw: (cell: CellRef) => Cell): Held {
  const [totals, weights]: [number[], number[]] = [[], []]
  for (const { cell, n, scale } of cells) {
    const value = raw(cell)
    const weight = n === null ? 1 : raw(n)
    if (typeof value !== 'number' || typeof weight !== 'number') continue
    totals.push(value * scale * weight)
    weights.push(weight)
  }
  return { total: sum(totals), weight: sum(weights) }
}

function conditionsOf(
  cells: readonly MeasuredCell[],
  down: boolean,
  raw: (cell: CellRef) => Cell,
): readonly string[] | null {
  const [first] = cells
  if (first === undefined) return null
  const lines: (readonly CellRef[])[] = down
    ? [...first.keys.row.map((_, at) => cells.map(({ keys }) => keys.row[at]!)), ...first.keys.headers.map(one)]
    : [...first.keys.row.map(one), ...headersAcross(cells)]
  const conditions = lines.map(line => keyCondition(line, raw))
  return conditions.every(condition => condition !== null) ? conditions : null
}

/** The headers of cells in one row: those right above as one line, what stands above them each by itself. */
function headersAcross(cells: readonly MeasuredCell[]): readonly (readonly CellRef[])[] {
  const nearest = cells.flatMap(({ keys }) => keys.headers.slice(0, 1))
  const bands = cells.flatMap(({ keys }) => keys.headers.slice(1)).map(one)
  const sameRow = nearest.every(({ row }) => row === nearest[0]!.row)
  return nearest.length === 0 ? bands : [...(sameRow ? [nearest] : nearest.map(one)), ...bands]
}

function one(cell: CellRef): readonly CellRef[] {
  return [cell]
}

/** Room for the function around the parts. */
const mostCharacters = 7000
const mostArguments = 100

function chunks(terms: readonly Term[]): readonly (readonly Term[])[] {
  const result: Term[][] = []
  let size = 0
  let count = 0
  for (const term of terms) {
    const length = lengthOf(term)
    const last = result[result.length - 1]
    if (last !== undefined && size + length <= mostCharacters && count + term.conditions.length <= mostArguments) {
      last.push(term)
      size += length
      count += term.conditions.length
    } else {
      result.push([term])
      size = length
      count = term.conditions.length
    }
  }
  return result
}

function partOf(terms: readonly Term[], byN: boolean): MeanPart {
  const conditions = [...new Set(terms.flatMap(term => term.conditions))]
  const weight = terms.map(term => term.weight).join('+')
  const total = terms.map(term => term.total).join('+')
  const ranges = terms.map(({ range }) => range)
  const { scale } = terms[0]!
  const alike = !byN && terms.every(term => term.range !== null && term.scale === scale)
  const [first] = terms
  const single = terms.length === 1 ? (first?.single ?? null) : null
  const mean = alike
    ? single === null
      ? `IF(COUNT(${ranges.join(',')})=0,"",${scaled(`AVERAGE(${ranges.join(',')})`, scale)})`
      : `IF(ISNUMBER(${single}),${scaled(single, scale)},"")`
    : byN
      ? null
      : `IF(${weight}=0,"",(${total})/(${weight}))`
  const held = {
    total: sum(terms.map(term => term.held.total)),
    weight: sum(terms.map(term => term.held.weight)),
  }
  return { conditions, weight, total, mean, held }
}
