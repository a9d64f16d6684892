import type { CellRef } from '../cells/cellRef.ts'
import type { SettingValues } from './index.ts'

/**
 * What holds for a run: the command line over the Settings table over the defaults.
 * `answers` are keys that carry a sheet, header or metric in their name ("read.Jan.CSAT.percent", "duplicates.CSAT");
 * `changed` lists what differs from the default, for the run log.
 */
export interface Settings {
  readonly values: SettingValues
  readonly answers: ReadonlyMap<string, string>
  readonly changed: readonly { readonly key: string; readonly value: string; readonly cell: CellRef | null }[]
}
