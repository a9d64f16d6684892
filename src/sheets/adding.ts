/** The property of the document that names the sheet which is being added; it is there only while one is. */
const name = 'Throughline.adding'

/** A sheet that is to be added: ours by its key, or with null the user's. */
export interface Adding {
  readonly key: string | null
  readonly title: string
}

/** Says first what is about to be added, so that a step that is asked again completes it and adds no second one. */
export const adding = {
  read(): Adding | null {
    const text = PropertiesService.getDocumentProperties().getProperty(name)
    return text === null ? null : (JSON.parse(text) as Adding)
  },
  start({ key, title }: Adding): void {
    PropertiesService.getDocumentProperties().setProperty(name, JSON.stringify({ key, title }))
  },
  done(): void {
    PropertiesService.getDocumentProperties().deleteProperty(name)
  },
}
