import { editingWatch } from './editingWatch.ts'
import { words } from './words.ts'

/** Excel as the host needs it: one batch after the other, and what the program that runs is able to. */
export interface ExcelLibrary {
  /** Runs a batch against the workbook; it waits while the user edits a cell. What it gives back is plain data. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>
  /** Whether the program has a version of ExcelApi, which is asked before every call that is newer than `leastApi`. */
  supports(version: string): boolean
  /** Where the program runs, as others may be told: "Excel on the web". */
  readonly program: string
  /** Calls back when a request has waited for more than a second for the end of editing, and when it goes on. */
  onWaiting(listener: (waiting: boolean) => void): () => void
}

/** The library that Microsoft serves, once it is loaded; batches wait for each other. */
export function excelLibrary(excel: Pick<typeof Excel, 'run'>, { requirements, platform }: Surroundings): ExcelLibrary {
  let last: Promise<unknown> = Promise.resolve()
  const watch = editingWatch(excel)
  return {
    run(batch) {
      const start = () =>
        excel.run({ delayForCellEdit: true }, context => {
          watch.over(context)
          return batch(context)
        })
      // Who asked hears of a failure; the next batch runs all the same.
      const next = last.then(start, start)
      last = next
      return next
    },
    supports: version => requirements.isSetSupported('ExcelApi', version),
    program: words.program(String(platform)),
    onWaiting: watch.on,
  }
}

/** What Office says of the program. */
interface Surroundings {
  readonly requirements: { isSetSupported(name: string, version: string): boolean }
  /** A word at run time, whatever its type says: "OfficeOnline". */
  readonly platform: Office.PlatformType | string
}
