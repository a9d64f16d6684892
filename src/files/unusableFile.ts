/** The file cannot be read. The message is for the user: what is wrong with it and what to do, without a stack. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile'
}

/** A part of a workbook file says something that no workbook can say. */
export function damaged(part: string, why: string): UnusableFile {
  return new UnusableFile(
    `The workbook is damaged (${part}: ${why}). Open it in Excel or LibreOffice, let it repair the file, and save it again as .xlsx.`,
  )
}
