import { UnusableFile } from '../unusableFile.ts'
import type { Package } from '../zip/openPackage.ts'
import { readRelations } from './readRelations.ts'

/** The part that lists the sheets. */
export function workbookPath(pack: Package): string {
  const path = readRelations(pack, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (path.toLowerCase().endsWith('.bin')) {
    throw new UnusableFile('The file is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.')
  }
  if (!pack.has(path)) throw notAWorkbook()
  return path
}

export function notAWorkbook(): UnusableFile {
  return new UnusableFile(
    'The file is not an Excel workbook, though it is packed like one. Open it in Excel or LibreOffice and save it as .xlsx.',
  )
}
