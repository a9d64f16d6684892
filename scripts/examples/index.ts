import type { NewWorkbook } from '../../src/files/xlsx/newWorkbook.ts'
import { customerSuccess } from './customerSuccess.ts'
import { fiveTables } from './fiveTables.ts'
import { supportScorecard } from './supportScorecard.ts'

/** The workbooks of the folder examples, by file name. */
export const examples: ReadonlyMap<string, NewWorkbook> = new Map([
  ['support-scorecard.xlsx', supportScorecard],
  ['five-tables.xlsx', fiveTables],
  ['customer-success.xlsx', customerSuccess],
])
