import type { KeptApart } from '../output/keptApart.ts'
import type { Policy } from '../policy/policy.ts'
import type { TableName } from '../tables/index.ts'

/** What a run is given besides the workbook: all that core may not find out by itself. */
export interface RunOptions {
  /** Settings by key; they win over the Settings table. */
  readonly set: ReadonlyMap<string, string>
  /** The time of the run for its log line, as ISO 8601 text. */
  readonly at: string
  /** The host for the log line: local, excel, sheets. */
  readonly host: string
  /** The tables that are to be made, for a command that makes tables; it has a choice of its own for none. */
  readonly tables?: readonly TableName[]
  /** Whether the result is to hold what each score is explained with, which takes time where thousands are scored. */
  readonly explain?: boolean
  /** What is kept apart and was asked for this time; absent: nothing. */
  readonly also?: ReadonlySet<KeptApart>
  /** What is turned off for everyone, which a command neither computes nor writes; absent: nothing. */
  readonly policy?: Policy
}
