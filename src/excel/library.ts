/** Excel as the host needs it: one batch after the other, and what the program that runs is able to. */
export interface ExcelLibrary {
  /** Runs a batch against the workbook; it waits while the user edits a cell. What it gives back is plain data. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>
  /** Whether the program has a version of ExcelApi, which is asked before every call that is newer than `leastApi`. */
  supports(version: string): boolean
}

/** The library that Microsoft serves, once it is loaded; batches wait for each other. */
export function excelLibrary(excel: Pick<typeof Excel, 'run'>, requirements: Requirements): ExcelLibrary {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(batch) {
      const start = () => excel.run({ delayForCellEdit: true }, batch)
      // Who asked hears of a failure; the next batch runs all the same.
      const next = last.then(start, start)
      last = next
      return next
    },
    supports: version => requirements.isSetSupported('ExcelApi', version),
  }
}

interface Requirements {
  isSetSupported(name: string, version: string): boolean
}
