import { address } from '../cells/address.ts'
import type { Problem } from '../problems/problem.ts'
import type { Severity } from '../problems/severity.ts'

/** One row of the sheet Problems; `accepted` is the reason it was accepted with, null while it is open. */
export interface ProblemRow {
  readonly severity: Severity
  readonly rule: string
  readonly sheet: string | null
  readonly address: string | null
  readonly message: string
  readonly why: string
  readonly fix: string
  readonly person: string | null
  readonly accepted: string | null
}

export function problemRow({ severity, rule, cell, message, why, fix, person, accepted }: Problem): ProblemRow {
  const place = cell === null ? { sheet: null, address: null } : { sheet: cell.sheet, address: address(cell) }
  return { severity, rule, ...place, message, why, fix, person, accepted }
}
