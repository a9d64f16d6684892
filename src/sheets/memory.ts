/** The property of the document that holds all that is remembered, as one small text. */
const name = 'Throughline.memory'

/** Most characters that are kept: a property of Google takes 9 kB. */
const mostKept = 3000

/** Small things that are kept for this spreadsheet, for whoever opens it next. */
export const memory = {
  all(): readonly (readonly [key: string, value: string])[] {
    const text = PropertiesService.getDocumentProperties().getProperty(name)
    return text === null ? [] : (JSON.parse(text) as [string, string][])
  },
  keep(key: string, value: string): void {
    const text = JSON.stringify([...new Map([...memory.all(), [key, value] as const])])
    if (text.length <= mostKept) PropertiesService.getDocumentProperties().setProperty(name, text)
  },
  forget(): void {
    PropertiesService.getDocumentProperties().deleteProperty(name)
  },
}
