import { SheetsError } from './rpc/sheetsError.ts'
import { words } from './rpc/words.ts'

/** The property of the document that says that results are being written; it is there only while they are. */
const name = 'Throughline.writing'

/** After so many milliseconds without a sign of life whoever writes is taken to be gone. */
const patience = 120_000

interface Mark {
  /** The name of the run. */
  readonly by: string
  readonly since: number
  readonly seen: number
}

/** Tells others, from step to step, that a run writes; the lock of the document holds for one step only. */
export const writingMark = {
  /** Throws where somebody else writes. */
  check(run: string): void {
    const mark = read()
    if (mark === null || mark.by === run || Date.now() - mark.seen > patience) return
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()
    throw new SheetsError(words.othersWrite(Utilities.formatDate(new Date(mark.since), zone, 'HH:mm')))
  },
  /** Sets the mark, or shows a sign of life. */
  show(run: string): void {
    const mark = read()
    const seen = Date.now()
    const since = mark?.by === run ? mark.since : seen
    properties().setProperty(name, JSON.stringify({ by: run, since, seen } satisfies Mark))
  },
  /** Shows a sign of life of a run that goes on. Throws where somebody else took over because it was silent for too long. */
  renew(run: string): void {
    writingMark.check(run)
    if (read()?.by !== run) throw new SheetsError(words.overtaken)
    writingMark.show(run)
  },
  clear(run: string): void {
    if (read()?.by === run) properties().deleteProperty(name)
  },
}

/** Nobody but this add-on sees its properties. */
function read(): Mark | null {
  const text = properties().getProperty(name)
  return text === null ? null : (JSON.parse(text) as Mark)
}

function properties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties()
}
