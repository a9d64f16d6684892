import type { Host } from '../core/host.ts'
import { narrow } from '../core/tables/find/narrow.ts'
import { readWorkbookFile } from './readWorkbookFile.ts'

/** The reading half of a host over the workbook at a path: an .xlsx or .csv file, or a folder of .csv files. */
export function localHost(path: string): Pick<Host, 'read'> {
  return { read: tables => narrow(readWorkbookFile(path), tables) }
}
