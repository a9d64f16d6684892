import { isNotOffered } from './excelError.ts'

/**
 * Whether the workbook counts its days from 1904. Excel has no word for it, but its function DATE counts as the workbook
 * does. Where a program does not calculate it, days are taken as counted from 1900, as in nearly all workbooks.
 */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const firstDay = context.workbook.functions.date(1904, 1, 1).load('value')
  try {
    await context.sync()
  } catch (error) {
    if (isNotOffered(error)) return false
    throw error
  }
  return firstDay.value === 0
}
