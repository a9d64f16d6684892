import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import type { Cell } from '../../../src/core/cells/cell.ts'
import type { CellRef } from '../../../src/core/cells/cellRef.ts'
import { root } from '../../sourceFiles.ts'
import { type ExcelProgram, excelProgram, type SimProgram } from './excelProgram.ts'
import { madeCell, type SimBook } from './simBook.ts'
import { typeInto } from './typed.ts'

export type { SimProgram } from './excelProgram.ts'

/** The real library over a workbook in memory. */
export interface ExcelSimulator extends ExcelProgram {
  readonly excel: typeof Excel
  /** What Office says of the program. */
  readonly office: {
    readonly requirements: Pick<ExcelProgram, 'isSetSupported'>
    readonly platform: 'OfficeOnline' | 'PC'
  }
  /** What the user types into a cell, of which the library hears. */
  type(cell: CellRef, value: Cell & (string | number | boolean)): void
}

/** `library`: one that no other simulator uses any more; to load it anew takes longer than most tests. */
export function excelSimulator(book: SimBook, simulated: SimProgram, library: Library = loadLibrary()): ExcelSimulator {
  const program = excelProgram(book, simulated)
  const { isSetSupported } = program
  library.window.Office = { context: { platform: simulated.platform, requirements: { isSetSupported } } }
  library.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, answer) => {
    // The library never hears the answer before it has asked.
    setImmediate(() =>
      program.answer(String(message[4]), Number(message[6]), given =>
        'body' in given
          ? answer({ status: 'succeeded', value: { data: [200, [], given.body] } })
          : answer({ status: 'failed', error: given }),
      ),
    )
  }
  return Object.assign(program, {
    excel: library.Excel,
    office: { requirements: program, platform: simulated.platform === 'web' ? 'OfficeOnline' : 'PC' } as const,
    type({ sheet: title, row, column }: CellRef, value: string | number | boolean) {
      const sheet = book.sheets.find(each => each.title === title)
      if (sheet === undefined) throw new Error(`There is no sheet ${title}`)
      typeInto(madeCell(sheet, row, column), value)
      const message = { address: 'A1', changeType: 'RangeEdited', source: 'Local', worksheetId: sheet.id }
      const entry = { messageCategory: 65_536, messageType: 10, message: JSON.stringify(message) }
      const entries = [sheet.id, 'Workbook'].map(targetId => ({ ...entry, targetId }))
      library.OfficeExtension._testTriggerRichApiMessageEvent({ entries })
    },
  })
}

interface Answer {
  readonly status: 'succeeded' | 'failed'
  readonly value?: { readonly data: readonly unknown[] }
  readonly error?: { readonly code: number; readonly message: string }
}

export interface Library {
  readonly Excel: typeof Excel
  readonly OSF: {
    DDA: {
      RichApi: { executeRichApiRequestAsync: (message: readonly unknown[], answer: (to: Answer) => void) => void }
    }
  }
  readonly OfficeExtension: {
    CommonUtility: { _doApiNotSupportedCheck: boolean }
    Utility: { _synchronousCleanup: boolean }
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void
    _testTriggerRichApiMessageEvent(message: unknown): void
  }
  readonly window: { Office: unknown }
}

const source = join(root, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js')
let script: Script | null = null

/** Loads the library that Excel on the web has into a window that is just large enough for it. */
export function loadLibrary(): Library {
  script ??= new Script(readFileSync(source, 'utf8'), { filename: 'excel.js' })
  const element = { style: {}, setAttribute: () => undefined }
  const window: Record<string, unknown> = {
    navigator: { userAgent: 'Throughline tests' },
    location: { href: 'https://localhost/', protocol: 'https:', host: 'localhost', hash: '', search: '' },
    document: { URL: 'https://localhost/', createElement: () => element, getElementsByTagName: () => [], cookie: '' },
    addEventListener: () => undefined,
    ...{ setTimeout, clearTimeout, console, JSON, Promise },
  }
  window.window = window
  script.runInContext(createContext(window))
  const library = window as unknown as Library
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true
  library.OfficeExtension.Utility._synchronousCleanup = true
  library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve())
  return library
}
