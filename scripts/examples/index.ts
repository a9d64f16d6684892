import type { NewWorkbook } from '../../src/local/xlsx/newWorkbook.ts'
import { customerSuccess } from './customerSuccess.ts'
import { supportScorecard } from './supportScorecard.ts'

/** The workbooks of the folder examples, by file name. */
export const examples: ReadonlyMap<string, NewWorkbook> = new Map([
  ['support-scorecard.xlsx', supportScorecard],
  ['customer-success.xlsx', customerSuccess],
])
