import type { Parsed } from './state.ts'

/** Ids of the rules that report a cell which cannot be used as a value. */
export const valueRules = [
  'error-cell',
  'not-a-number',
  'ambiguous-decimal',
  'ambiguous-percent',
  'ambiguous-unit',
  'unit-mismatch',
  'not-a-duration',
  'not-a-date',
  'ambiguous-date',
  'not-a-period',
  'period-without-year',
  'rating-unreadable',
  'out-of-range',
] as const

export type ValueRule = (typeof valueRules)[number]

/** A cell that cannot be used: the rule that reports it, and why, in words that a manager understands. */
export function invalid(rule: ValueRule, message: string): Parsed<never> {
  return { state: 'invalid', rule, message }
}
