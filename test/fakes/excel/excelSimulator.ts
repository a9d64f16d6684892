import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import type { Cell } from '../../../src/core/cells/cell.ts'
import type { CellRef } from '../../../src/core/cells/cellRef.ts'
import { root } from '../../sourceFiles.ts'
import { execute, type SimAction, type SimRequest } from './protocol.ts'
import { madeCell, type SimBook } from './simBook.ts'
import { SimError } from './simError.ts'
import { simWorkbookThing } from './simWorkbookThing.ts'
import type { Thing } from './thing.ts'
import { typeInto } from './typed.ts'

/** What Excel on the web takes in one request and gives in one answer, in bytes. */
const mostOnTheWeb = 5 * 1024 * 1024

/** Bits of a request's flags. */
const flags = { write: 1, delayForCellEdit: 64 }

/** The program that is simulated. */
export interface SimProgram {
  readonly platform: 'web' | 'desktop'
  /** The newest ExcelApi set that it has: 1.13. */
  readonly api: string
}

/** One exchange with the program. */
export interface SimExchange {
  readonly bytes: number
  readonly responseBytes: number
  readonly actions: number
  readonly write: boolean
}

/** The real library over a workbook in memory. */
export interface ExcelSimulator {
  readonly excel: typeof Excel
  readonly office: { isSetSupported(name: string, version: string): boolean }
  readonly book: SimBook
  readonly exchanges: SimExchange[]
  /** References that the library has not given back. */
  readonly references: ReadonlyMap<string, Thing>
  /** How many actions were carried out, and the number of the one that is to fail; the answer to a request may be lost. */
  actions: number
  failAt: number | null
  loseAnswerAt: number | null
  /** Whether the user is editing a cell; requests that say so wait for the end, others are refused. */
  editing: boolean
  finishEditing(): void
  /** What the user types into a cell, of which the library hears. */
  type(cell: CellRef, value: Cell & (string | number | boolean)): void
}

/** `library`: one that no other simulator uses any more; to load it anew takes longer than most tests. */
export function excelSimulator(
  book: SimBook,
  { platform, api }: SimProgram,
  library: Library = loadLibrary(),
): ExcelSimulator {
  const references = new Map<string, Thing>()
  const waiting: (() => void)[] = []
  const isSetSupported = (name: string, version?: string): boolean =>
    name === 'DelayForCellEdit' || (name === 'ExcelApi' && atMost(version ?? '1.1', api))
  const simulator: ExcelSimulator = {
    excel: library.Excel,
    office: { isSetSupported },
    ...{ book, exchanges: [], references, actions: 0, failAt: null, loseAnswerAt: null, editing: false },
    finishEditing() {
      simulator.editing = false
      for (const answer of waiting.splice(0)) answer()
    },
    type({ sheet: title, row, column }, value) {
      const sheet = book.sheets.find(each => each.title === title)
      if (sheet === undefined) throw new Error(`There is no sheet ${title}`)
      typeInto(madeCell(sheet, row, column), value)
      const message = { address: 'A1', changeType: 'RangeEdited', source: 'Local', worksheetId: sheet.id }
      const entry = { messageCategory: 65_536, messageType: 10, message: JSON.stringify(message) }
      const entries = [sheet.id, 'Workbook'].map(targetId => ({ ...entry, targetId }))
      library.OfficeExtension._testTriggerRichApiMessageEvent({ entries })
    },
  }
  const before = (action: SimAction): void => {
    if (action.Name === '_KeepReference' || action.Name === '_RemoveReference') return
    simulator.actions++
    if (simulator.actions === simulator.failAt) throw new SimError('GeneralException', 'It failed.')
  }
  const host = { root: simWorkbookThing(book, references), references, before }

  library.window.Office = { context: { platform, requirements: { isSetSupported } } }
  library.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, answer) => {
    const [body, requestFlags] = [String(message[4]), Number(message[6])]
    const run = (): void => {
      const request: SimRequest = JSON.parse(body)
      const bytes = Buffer.byteLength(body)
      const note = (responseBytes: number) =>
        simulator.exchanges.push({
          ...{ bytes, responseBytes, actions: request.Actions.length, write: (requestFlags & flags.write) !== 0 },
        })
      if (platform === 'web' && bytes > mostOnTheWeb) {
        note(0)
        answer({ status: 'failed', error: { code: 5103, message: 'The request is too large.' } })
        return
      }
      const text = JSON.stringify(execute(request, host))
      note(Buffer.byteLength(text))
      if (platform === 'web' && Buffer.byteLength(text) > mostOnTheWeb) {
        answer({ status: 'failed', error: { code: 5104, message: 'The answer is too large.' } })
      } else if (simulator.exchanges.length === simulator.loseAnswerAt) {
        answer({ status: 'failed', error: { code: 5012, message: 'It took too long.' } })
      } else answer({ status: 'succeeded', value: { data: [200, [], text] } })
    }
    // The library never hears the answer before it has asked.
    setImmediate(() => {
      if (!simulator.editing) run()
      else if ((requestFlags & flags.delayForCellEdit) !== 0) waiting.push(run)
      else answer({ status: 'failed', error: { code: 5004, message: 'A cell is being edited.' } })
    })
  }
  return simulator
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

function atMost(version: string, newest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [newestMajor = 0, newestMinor = 0] = newest.split('.').map(Number)
  return major < newestMajor || (major === newestMajor && minor <= newestMinor)
}
