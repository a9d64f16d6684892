import type { Evaluation } from '../evaluate.ts'
import { version } from '../version.ts'
import { readTablesOf, readTableText } from './readTable.ts'
import type { RunOptions } from './runOptions.ts'

/** One row of the Run Log; texts are lists with "; " between their parts. */
export interface LogRow {
  /** ISO 8601. */
  readonly at: string
  readonly command: string
  readonly version: string
  readonly host: string
  /** What differs from the default: "cycle=all; duplicates=last". */
  readonly settings: string | null
  /** What was read: "People (12 rows); Scorecard (Jan, Feb: 24 rows)". */
  readonly inputs: string | null
  /** How many people, each counted once. */
  readonly people: number
  /** How many problems are open. */
  readonly problems: number
  readonly fingerprint: string
}

export function logRow(
  command: string,
  { reading, settings, scoring, problems }: Evaluation,
  { at, host }: RunOptions,
  fingerprint: string,
): LogRow {
  // A setting that was given stands after the same one of the Settings table, and wins.
  const changed = new Map(settings.changed.map(({ key, value }) => [key, value]))
  return {
    at,
    command,
    version,
    host,
    settings: listed([...changed].map(([key, value]) => `${key}=${value}`)),
    inputs: listed(readTablesOf(reading.blocks).map(readTableText)),
    people: new Set(scoring.subjects.map(({ subject }) => subject.person)).size,
    problems: problems.filter(problem => problem.accepted === null).length,
    fingerprint,
  }
}

function listed(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ')
}
