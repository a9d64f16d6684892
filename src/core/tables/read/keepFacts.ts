import { type Facts, factColumns } from '../facts.ts'

/** The facts whose flag is not 0, in their order. */
export function keepFacts(facts: Facts, keep: Uint8Array): Facts {
  let length = 0
  for (let i = 0; i < facts.length; i += 1) if (keep[i]) length += 1
  if (length === facts.length) return facts
  const kept: Record<string, unknown> = {}
  for (const name of factColumns) {
    let at = 0
    const from = facts[name]
    const to = from.slice(0, length)
    for (let i = 0; i < facts.length; i += 1) if (keep[i]) to[at++] = from[i]!
    kept[name] = to
  }
  return { ...facts, ...kept, length }
}
