import type { Facts } from '../tables/facts.ts'
import { compareKeys } from '../values/compareKeys.ts'

/** The measurements of a workbook by person, then metric, then first day, as positions in `Facts`. */
export interface FactIndex {
  /** The measurements of one person and metric, in the order of their days; those without a period come last. */
  readonly of: (person: string, metric: string) => Int32Array
}

/** Three passes of a counting sort: linear in the measurements, and nothing is allocated for one of them. */
export function factIndex(facts: Facts): FactIndex {
  const persons = new Map(facts.persons.map((person, index) => [person, index]))
  const metrics = new Map(facts.metrics.map((metric, index) => [metric, index]))
  const byPeriod = counted(identity(facts.length), facts.period, periodOrder(facts), facts.periods.length).order
  const byMetric = counted(byPeriod, facts.metric, null, facts.metrics.length).order
  const { order, starts } = counted(byMetric, facts.person, null, facts.persons.length)
  return {
    of: (person, metric) => {
      const [p, m] = [persons.get(person), metrics.get(metric)]
      if (p === undefined || m === undefined) return none
      const [start, end] = [starts[p]!, starts[p + 1]!]
      return order.subarray(
        firstFrom(order, facts.metric, start, end, m),
        firstFrom(order, facts.metric, start, end, m + 1),
      )
    },
  }
}

const none = new Int32Array(0)

/** The rank of each period by its first day; a measurement without one ranks after all. */
function periodOrder(facts: Facts): Int32Array {
  const ranked = facts.periods
    .map((period, index) => ({ period, index }))
    .sort(
      (one, other) =>
        one.period.from - other.period.from ||
        one.period.to - other.period.to ||
        compareKeys(one.period.key, other.period.key),
    )
  const ranks = new Int32Array(facts.periods.length)
  ranked.forEach(({ index }, rank) => {
    ranks[index] = rank
  })
  return ranks
}

/** Sorts positions by a key from 0 to size − 1; −1 comes last. Positions of one key keep their order. */
function counted(positions: Int32Array, keys: Int32Array, ranks: Int32Array | null, size: number) {
  const keyOf = (i: number) => {
    const key = keys[i]!
    return key < 0 ? size : ranks === null ? key : ranks[key]!
  }
  const starts = new Int32Array(size + 2)
  for (let i = 0; i < positions.length; i++) starts[keyOf(i) + 1]! += 1
  for (let key = 0; key <= size; key++) starts[key + 1]! += starts[key]!
  const next = starts.slice()
  const order = new Int32Array(positions.length)
  for (const i of positions) {
    const key = keyOf(i)
    order[next[key]!] = i
    next[key]! += 1
  }
  return { order, starts }
}

function identity(length: number): Int32Array {
  const positions = new Int32Array(length)
  for (let i = 0; i < length; i++) positions[i] = i
  return positions
}

/** The first place in a sorted stretch whose key is at least `key`. */
function firstFrom(order: Int32Array, keys: Int32Array, start: number, end: number, key: number): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[order[middle]!]! < key) low = middle + 1
    else high = middle
  }
  return low
}
