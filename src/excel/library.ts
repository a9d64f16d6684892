import { editingWatch } from './editingWatch.ts'

/** Excel as the host needs it: one batch after the other, and what the program that runs is able to. */
export interface ExcelLibrary {
  /** Runs a batch against the workbook; it waits while the user edits a cell. What it gives back is plain data. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>
  /** Whether the program has a version of ExcelApi, which is asked before every call that is newer than `leastApi`. */
  supports(version: string): boolean
  /** Calls back when a request has waited for more than a second for the end of editing, and when it goes on. */
  onWaiting(listener: (waiting: boolean) => void): () => void
}

/** The library that Microsoft serves, once it is loaded; batches wait for each other. */
export function excelLibrary(excel: Pick<typeof Excel, 'run'>, requirements: Requirements): ExcelLibrary {
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
    onWaiting: watch.on,
  }
}

interface Requirements {
  isSetSupported(name: string, version: string): boolean
}
