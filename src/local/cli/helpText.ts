import type { Command } from '../../core/commands/define.ts'
import { localCommands } from './localCommands.ts'
import { exitCodes, options, otherUsage } from './options.ts'

/** The help of the command line, made from the commands, options and exit codes. */
export function helpText(commands: readonly Command[]): string {
  return [
    'Usage: npx throughline <command> <workbook> [options]',
    ...otherUsage.map(line => `       ${line}`),
    'The workbook is an .xlsx file, a .csv file, or a folder of .csv files.',
    '',
    'Commands',
    ...lines([...commands, ...localCommands].map(command => [command.id, command.help])),
    '',
    'Options',
    ...lines(options.map(({ name, value, help }) => [`--${name}${value ? ` ${value}` : ''}`, help])),
    '',
    'Ends with',
    ...lines(exitCodes.map(([code, meaning]) => [String(code), meaning])),
    '',
    'Settings and rules are described in docs/commands.md and docs/rules.md.',
  ].join('\n')
}

function lines(pairs: readonly (readonly [name: string, help: string])[]): readonly string[] {
  const width = Math.max(...pairs.map(([name]) => name.length))
  return pairs.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`)
}
