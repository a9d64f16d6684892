/** The property of the document that names the sheet which is being added; it is there only while one is. */
const name = 'Throughline.adding'

/** A sheet that is to be added: ours by its key, or with null the user's. */
export interface Adding {
  readonly key: string | null
  readonly title: string
  /** Of the sheet, once it is there. */
  readonly id: number | null
}

/** Says first what is about to be added, so that a step that is asked again completes it and adds no second one. */
export const adding = {
  read(): Adding | null {
    const text = PropertiesService.getDocumentProperties().getProperty(name)
    return text === null ? null : (JSON.parse(text) as Adding)
  },
  write(sheet: Adding): void {
    PropertiesService.getDocumentProperties().setProperty(name, JSON.stringify(sheet))
  },
  done(): void {
    PropertiesService.getDocumentProperties().deleteProperty(name)
  },
  /** Whether a sheet is the one that is being added; one of that title that somebody else has added holds something. */
  isIt({ title, id }: Adding, sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
    return sheet.getName() === title && (id === null ? sheet.getLastRow() === 0 : sheet.getSheetId() === id)
  },
}
