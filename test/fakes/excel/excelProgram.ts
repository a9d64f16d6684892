import { execute, type SimAction, type SimRequest } from './protocol.ts'
import type { SimBook } from './simBook.ts'
import { SimError } from './simError.ts'
import { simWorkbookThing } from './simWorkbookThing.ts'
import type { Thing } from './thing.ts'

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

/** What the library is told of a request: the text of an answer, or a number that stands for why there is none. */
export type SimAnswer = { readonly body: string } | { readonly code: number; readonly message: string }

/** Excel without its library: it answers requests about a workbook in memory. */
export interface ExcelProgram {
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
  isSetSupported(name: string, version?: string): boolean
  answer(body: string, requestFlags: number, answer: (to: SimAnswer) => void): void
}

export function excelProgram(book: SimBook, { platform, api }: SimProgram): ExcelProgram {
  const references = new Map<string, Thing>()
  const waiting: (() => void)[] = []
  const before = (action: SimAction): void => {
    if (action.Name === '_KeepReference' || action.Name === '_RemoveReference') return
    program.actions++
    if (program.actions === program.failAt) throw new SimError('GeneralException', 'It failed.')
  }
  const host = { root: simWorkbookThing(book, references), references, before }
  const answerOf = (body: string, requestFlags: number): SimAnswer => {
    const request: SimRequest = JSON.parse(body)
    const bytes = Buffer.byteLength(body)
    const tooLarge = platform === 'web' && bytes > mostOnTheWeb
    const text = tooLarge ? '' : JSON.stringify(execute(request, host))
    const responseBytes = Buffer.byteLength(text)
    const write = (requestFlags & flags.write) !== 0
    program.exchanges.push({ bytes, responseBytes, actions: request.Actions.length, write })
    if (tooLarge) return { code: 5103, message: 'The request is too large.' }
    if (platform === 'web' && responseBytes > mostOnTheWeb) return { code: 5104, message: 'The answer is too large.' }
    if (program.exchanges.length === program.loseAnswerAt) return { code: 5012, message: 'It took too long.' }
    return { body: text }
  }
  const program: ExcelProgram = {
    ...{ book, references, exchanges: [], actions: 0, failAt: null, loseAnswerAt: null, editing: false },
    isSetSupported: (name, version = '1.1') =>
      name === 'DelayForCellEdit' || (name === 'ExcelApi' && atMost(version, api)),
    finishEditing() {
      program.editing = false
      for (const answer of waiting.splice(0)) answer()
    },
    answer(body, requestFlags, answer) {
      const run = () => answer(answerOf(body, requestFlags))
      if (!program.editing) run()
      else if ((requestFlags & flags.delayForCellEdit) !== 0) waiting.push(run)
      else answer({ code: 5004, message: 'A cell is being edited.' })
    },
  }
  return program
}

function atMost(version: string, newest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [newestMajor = 0, newestMinor = 0] = newest.split('.').map(Number)
  return major < newestMajor || (major === newestMajor && minor <= newestMinor)
}
