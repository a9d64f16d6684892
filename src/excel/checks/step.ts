import type { ExcelLibrary } from '../library.ts'
import type { LoggedRequest } from './requestLog.ts'

/** Something that is tried in Excel; gives what is worth noting of how it went. */
export interface Step {
  readonly what: string
  readonly run: (library: ExcelLibrary) => Promise<string>
}

/** A step of one batch. */
export function batchStep(what: string, batch: (context: Excel.RequestContext) => Promise<string>): Step {
  return { what, run: library => library.run(batch) }
}

/** Takes a step and gives its line: what, how long, how many requests and how large, and how it went. */
export async function stepLine(
  { what, run }: Step,
  library: ExcelLibrary,
  log: readonly LoggedRequest[] | null,
  clock: () => number,
): Promise<string> {
  const [start, first] = [clock(), log?.length ?? 0]
  const told = await run(library).catch((error: unknown) => `FAILED ${wordsOf(error)}`)
  const parts = [what, `${Math.round(clock() - start)} ms`, ...(log === null ? [] : [sizeText(log.slice(first))]), told]
  return parts.filter(part => part !== '').join(' | ')
}

function sizeText(requests: readonly LoggedRequest[]): string {
  const most = (part: keyof LoggedRequest) => Math.max(0, ...requests.map(request => request[part]))
  const longest = `longest ${Math.round(most('milliseconds'))} ms`
  const largest = `largest ${kilobytes(most('bytes'))} out, ${kilobytes(most('answerBytes'))} in`
  return `${requests.length} requests, ${largest}, ${longest}`
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`
}

/** With the code of Excel, which a user is spared elsewhere. */
function wordsOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? `${String(error.code)}: ` : ''
  return code + (error instanceof Error ? error.message : String(error))
}
