import { join } from 'node:path'
import { score } from '../../core/commands/registry.ts'
import type { CommandResult } from '../../core/commands/result.ts'
import { localHost } from '../localHost.ts'
import { openedFile } from '../workbench/openedFile.ts'
import { pageFiles } from '../workbench/pageFiles.ts'
import { startServer } from '../workbench/startServer.ts'
import { openBrowser } from './openBrowser.ts'
import type { OpenRequest } from './parseArguments.ts'
import { safeText } from './safeText.ts'
import type { Sink } from './stageLine.ts'
import { summaryLine } from './summaryLine.ts'

/** What the workbench is given by its surroundings. */
export interface WorkbenchSurroundings {
  /** The folder of the examples, and that into which the page was built. */
  readonly examples: string
  readonly page: string
  readonly output: Sink
  readonly at: string
  /** Whether a person sits there: then a browser is opened, and the workbench stays until it is stopped. */
  readonly isTerminal: boolean
}

/**
 * Prints what a run of `score` gives, serves the workbench, and prints its address. Without a terminal it asks for its
 * own page once, so that what starts is known to answer, and ends.
 */
export async function openWorkbench(request: OpenRequest, surroundings: WorkbenchSurroundings): Promise<number> {
  const { output, examples, page, isTerminal } = surroundings
  const print = (line: string) => output.write(`${safeText(line)}\n`)
  const files = pageFiles(page)
  const path = request.path ?? join(examples, 'customer-success.throughline.xlsx')
  if (request.path === null) {
    const source = join(examples, 'customer-success.xlsx')
    const { result, written } = await scored(source, path, surroundings.at)
    print(`${source}: ${summaryLine(result)}`)
    print(`Written: ${path} (${written.join(', ')})`)
  } else {
    const { result } = await scored(path, null, surroundings.at)
    print(`${path}: ${summaryLine(result)}`)
  }
  const server = await startServer(openedFile(path), files)
  try {
    print(`Workbench: ${server.address}`)
    if (isTerminal) {
      openBrowser(server.address)
      print('It runs until you press Ctrl+C.')
    } else await server.visit()
    if (isTerminal || request.serve) await stopped()
    return 0
  } finally {
    await server.close()
  }
}

/** Scores a workbook, and writes the result into another file where one is given. */
async function scored(
  from: string,
  to: string | null,
  at: string,
): Promise<{ readonly result: CommandResult; readonly written: readonly string[] }> {
  const host = localHost(from, to ?? from)
  const snapshot = await host.read(score.tables)
  const result = score.run(snapshot, { set: new Map(), at, host: 'local' })
  if (to === null) return { result, written: [] }
  const { written } = await host.apply(result.edits)
  return { result, written }
}

function stopped(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
