import type { Tables } from '../../tables/index.ts'
import type { Reading } from '../../tables/reading.ts'
import type { QuickFix } from '../finding.ts'
import { appendToTable } from './appendToTable.ts'
import { setCellFix } from './setCellFix.ts'

/** Offers to answer a question with one row in Settings; a row that has the key already gets the value. */
export function answerSetting(
  reading: { readonly blocks: Reading['blocks']; readonly tables: Pick<Tables, 'settings'> },
  key: string,
  value: string,
  title: string,
): QuickFix {
  const given = reading.tables.settings.find(row => row.key.toLowerCase() === key.toLowerCase())?.at.cells.value
  return given === undefined
    ? appendToTable(reading, 'settings', [{ key, value }], title)
    : setCellFix(given, value, title)
}
