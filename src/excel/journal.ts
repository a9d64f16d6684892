/** The setting of the workbook that names the sheet which is being added; it is there only while one is. */
export const journalName = 'Throughline.adding'

/** A sheet that was to be added: ours by its key, or with null the user's. */
export interface Adding {
  readonly key: string | null
  readonly title: string
}

/** Loads the journal; the next sync brings it. */
export function loadJournal(context: Excel.RequestContext): () => Adding | null {
  const setting = context.workbook.settings.getItemOrNullObject(journalName).load('value')
  return () => (setting.isNullObject ? null : parsed(setting.value))
}

/** Says first what is about to be added, so that whoever comes after a fault completes it and adds no second one. */
export function openJournal(context: Excel.RequestContext, { key, title }: Adding): void {
  context.workbook.settings.add(journalName, JSON.stringify({ key, title }))
}

export function closeJournal(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(journalName).delete()
}

/** Another program may have written anything there. */
function parsed(value: unknown): Adding | null {
  if (typeof value !== 'string') return null
  const match = /^\{"key":(null|"[^"\\]*"),"title":("(?:[^"\\]|\\.)*")\}$/.exec(value)
  if (match === null) return null
  return { key: JSON.parse(match[1]!), title: JSON.parse(match[2]!) }
}
