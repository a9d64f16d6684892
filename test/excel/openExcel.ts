import type { Host } from '../../src/core/host.ts'
import { excelHost } from '../../src/excel/excelHost.ts'
import { excelLibrary } from '../../src/excel/library.ts'
import { type ExcelSimulator, excelSimulator, type Library, type SimProgram } from '../fakes/excel/excelSimulator.ts'
import type { SimBook } from '../fakes/excel/simBook.ts'

/** The programs that the host is tested on: the oldest that the manifest lets in, and the newest that the library knows. */
export const programs: readonly SimProgram[] = [
  { platform: 'web', api: '1.13' },
  { platform: 'web', api: '1.15' },
  { platform: 'desktop', api: '1.13' },
  { platform: 'desktop', api: '1.15' },
]

/** The host of Excel on the real library over a workbook in memory. */
export function openExcel(
  book: SimBook,
  program: SimProgram,
  library?: Library,
): { readonly host: Host; readonly simulator: ExcelSimulator } {
  const simulator = excelSimulator(book, program, library)
  return { simulator, host: excelHost(excelLibrary(simulator.excel, simulator.office)) }
}
