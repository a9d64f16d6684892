import type { Snapshot } from '../cells/snapshot.ts'
import type { Evaluation } from '../evaluate.ts'
import type { Alias } from '../tables/aliases.ts'
import { type TableName, tables } from '../tables/index.ts'
import { normalizeName } from '../tables/normalizeName.ts'
import { type ReadColumn, readColumns } from './readColumns.ts'

/** What a workbook was taken for, so that it can be shown and corrected. */
export interface Recognized {
  /** In the order of the tabs. */
  readonly sheets: readonly RecognizedSheet[]
  /** In the order of the sheets and their columns. */
  readonly columns: readonly ReadColumn[]
  /** What the user has said already: a correction replaces it. */
  readonly aliases: readonly Alias[]
}

export interface RecognizedSheet {
  readonly title: string
  /** The key of our mark, or null for a sheet of the user's. */
  readonly ours: string | null
  /** The tables that stand in it; empty: none was found, or the user leaves it out. */
  readonly tables: readonly TableName[]
  readonly leftOut: boolean
}

const all = Object.keys(tables) as TableName[]

export const nothingRecognized: Recognized = { sheets: [], columns: [], aliases: [] }

export function recognized({ reading, settings }: Evaluation, { sheets }: Snapshot): Recognized {
  const { aliases } = reading.tables
  const left = new Set(
    aliases.filter(({ kind, means }) => kind === 'sheet' && means === '-').map(({ written }) => normalizeName(written)),
  )
  return {
    sheets: sheets.map(({ title, ours, recognized = [] }) => {
      const found = reading.blocks.filter(({ sheet }) => sheet === title).map(({ table }) => table)
      // A sheet that the command does not need was recognized and not read.
      const shown = all.filter(table => found.includes(table) || recognized.includes(table))
      return { title, ours, tables: shown, leftOut: left.has(normalizeName(title)) }
    }),
    columns: readColumns(reading, settings),
    aliases,
  }
}
