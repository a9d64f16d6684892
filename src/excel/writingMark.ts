import { ExcelError } from './excelError.ts'
import { words } from './words.ts'

/** The setting of the workbook that says that results are being written; it is there only while they are. */
export const markName = 'Throughline.writing'

/** After so many milliseconds without a sign of life whoever set the mark is taken to be gone. */
const patience = 120_000

/** Tells other panes on the workbook that this one writes. */
export interface WritingMark {
  /** Loads what stands there; call the result after the next sync. It throws where somebody else writes. */
  check(context: Excel.RequestContext): () => void
  /** Sets the mark, or shows a sign of life, with the next request. */
  show(context: Excel.RequestContext): void
  clear(context: Excel.RequestContext): void
}

interface Mark {
  /** The pane, by a number of its own. */
  readonly by: number
  /** Where it runs: Excel tells an add-in no names of people. */
  readonly program: string
  readonly since: number
  readonly seen: number
}

/** `now` is the time in milliseconds, `by` the number of this pane, `program` where it runs. */
export function writingMark(by: number, program: string, now: () => number): WritingMark {
  let since: number | null = null
  return {
    check(context) {
      const setting = context.workbook.settings.getItemOrNullObject(markName).load('value')
      return () => {
        const mark = setting.isNullObject ? null : parsed(setting.value)
        if (mark === null || mark.by === by || now() - mark.seen > patience) return
        throw new ExcelError(words.othersWrite(words.someone(mark.program), timeOf(mark.since)))
      }
    },
    show(context) {
      since ??= now()
      context.workbook.settings.add(markName, JSON.stringify({ by, program, since, seen: now() } satisfies Mark))
    },
    clear(context) {
      since = null
      context.workbook.settings.getItemOrNullObject(markName).delete()
    },
  }
}

/** Another program may have written anything there. */
function parsed(value: unknown): Mark | null {
  const pattern = /^\{"by":([\d.e+-]+),"program":"([\w ]+)","since":(\d+),"seen":(\d+)\}$/
  const [, by, program, since, seen] = pattern.exec(typeof value === 'string' ? value : '') ?? []
  return program === undefined ? null : { by: Number(by), program, since: Number(since), seen: Number(seen) }
}

/** The hour and minute of a time where the user is. */
function timeOf(milliseconds: number): string {
  const time = new Date(milliseconds)
  return [time.getHours(), time.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')
}
