import { commands as all } from '../core/commands/index.ts'
import { version } from '../core/version.ts'
import { helpText } from './cli/helpText.ts'
import { parseArguments } from './cli/parseArguments.ts'
import { runCommand } from './cli/runCommand.ts'
import { safeText } from './cli/safeText.ts'
import { UsageError } from './cli/usageError.ts'
import { UnusableFile } from './unusableFile.ts'

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
        color: process.stdout.isTTY === true && !process.env.NO_COLOR,
        width: process.stdout.isTTY === true ? Math.max(60, process.stdout.columns) : 110,
      })
    }
    process.stdout.write(`${request.kind === 'help' ? helpText(commands) : version}\n`)
    return 0
  } catch (error) {
    const expected = error instanceof UsageError || error instanceof UnusableFile
    process.stderr.write(`${safeText(expected ? error.message : faultText(error))}\n`)
    return expected ? 2 : 3
  }
}

function faultText(error: unknown): string {
  const trace = error instanceof Error && process.env.THROUGHLINE_DEBUG ? `\n${error.stack}` : ''
  return `This is a fault in Throughline, not in your workbook: ${String(error)}. Please report it with this line.${trace}`
}
