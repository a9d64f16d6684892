import type { QuickFix } from '../problems/finding.ts'
import type { Reading } from '../tables/reading.ts'
import { settings as table } from '../tables/settings.ts'

/** The answer to a question: one row added to the Settings table, where the workbook has it, else to a new sheet. */
export function settingFix(reading: Reading, title: string, key: string, value: string): QuickFix {
  const sheet = reading.blocks.find(block => block.table === 'settings')?.sheet ?? table.title
  const headers = [table.columns.key.header, table.columns.value.header]
  return { title, edits: [{ kind: 'appendRows', sheet, headers, rows: [[key, value]], asked: true }] }
}
