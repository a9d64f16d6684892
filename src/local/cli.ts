import { join } from 'node:path'
import { commands as all } from '../core/commands/index.ts'
import { version } from '../core/version.ts'
import { failure } from './cli/failure.ts'
import { helpText } from './cli/helpText.ts'
import { openWorkbench } from './cli/openWorkbench.ts'
import { parseArguments } from './cli/parseArguments.ts'
import { runCommand } from './cli/runCommand.ts'
import { safeText } from './cli/safeText.ts'
import { takesColor } from './cli/takesColor.ts'
import { writeExample } from './cli/writeExample.ts'

/** As far from this file as from the one that it is bundled into. */
const examples = join(import.meta.dirname, '../../examples')
const page = join(import.meta.dirname, '../workbench')
const commands = all.filter(command => command.places.includes('cli'))

// Whoever reads the output may stop early (head, a pager): that ends the run and is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`The output cannot be written (${error.code}). Check the disk, or give --json another path.\n`)
  process.exit(2)
})

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const request = parseArguments(process.argv.slice(2), commands)
    if (request.kind === 'run') {
      return await runCommand(request, {
        output: process.stdout,
        messages: process.stderr,
        at: new Date().toISOString(),
        color: takesColor(process.stdout, process.env),
        width: process.stdout.isTTY === true ? Math.max(60, process.stdout.columns) : 110,
      })
    }
    if (request.kind === 'open') {
      const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI
      return await openWorkbench(request, {
        ...{ examples, page, isTerminal },
        output: process.stdout,
        at: new Date().toISOString(),
      })
    }
    if (request.kind === 'example') {
      process.stdout.write(`${safeText(writeExample(request, examples))}\n`)
      return 0
    }
    process.stdout.write(`${request.kind === 'help' ? helpText(commands) : version}\n`)
    return 0
  } catch (error) {
    const { message, code } = failure(error, Boolean(process.env.THROUGHLINE_DEBUG))
    process.stderr.write(`${safeText(message)}\n`)
    return code
  }
}
