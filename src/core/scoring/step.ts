import type { ReadingFinding } from '../problems/finding.ts'

/** What a step of scoring made out, and what it noticed on the way. */
export interface Step<Value> {
  readonly value: Value
  readonly findings: readonly ReadingFinding[]
}
