import type { Command } from '../../core/commands/define.ts'
import { type KeptApart, keptApart } from '../../core/output/keptApart.ts'
import { builtPolicy } from '../../core/policy/builtPolicy.ts'
import { isOff, type Policy } from '../../core/policy/policy.ts'
import { settingError } from '../../core/settings/resolveSettings.ts'
import { findTableByTitle } from '../../core/tables/findTableByTitle.ts'
import { type TableName, tables } from '../../core/tables/index.ts'
import { nearestName } from '../../core/values/nearestName.ts'
import { type ExampleName, exampleCommand, exampleNames, localCommands, openCommand } from './localCommands.ts'
import { splitWords } from './splitWords.ts'
import { UsageError } from './usageError.ts'

/** What was asked for: help, the version, a run, an example, or the workbench. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | RunRequest
  | ExampleRequest
  | OpenRequest

export interface RunRequest {
  readonly kind: 'run'
  readonly command: Command
  /** Of the workbook; null for a command that makes tables, which go into a new one. */
  readonly path: string | null
  /** Those to be made. */
  readonly tables: readonly TableName[]
  /** A path, '-' for the output, or null. */
  readonly json: string | null
  readonly set: ReadonlyMap<string, string>
  /** Where results go, as far as it was said. */
  readonly out: string | null
  readonly inPlace: boolean
  readonly format: 'xlsx' | 'csv' | null
  /** What is kept apart and was asked for. */
  readonly also: ReadonlySet<KeptApart>
  readonly quiet: boolean
  readonly exitZero: boolean
  readonly color: boolean
}

export interface ExampleRequest {
  readonly kind: 'example'
  readonly name: ExampleName
  readonly out: string | null
}

export interface OpenRequest {
  readonly kind: 'open'
  /** Null: the result of an example. */
  readonly path: string | null
  /** Whether it stays up where no terminal is. */
  readonly serve: boolean
}

/** Reads the words after the program's name; throws UsageError with what to type instead. */
export function parseArguments(
  words: readonly string[],
  commands: readonly Command[],
  policy: Policy = builtPolicy,
): Request {
  const { given, places } = splitWords(words)
  if (given.has('help')) return { kind: 'help' }
  if (given.has('version')) return { kind: 'version' }
  const [id, ...rest] = places
  const out = given.get('out')?.at(-1) ?? null
  if (id === exampleCommand.id) return { kind: 'example', name: exampleOf(rest), out }
  if (id === openCommand.id) return { kind: 'open', path: oneOf(rest) ?? null, serve: given.has('serve') }
  const command = commandOf(id, commands)
  const { inPlace, format } = outputOf(given, command)
  return {
    kind: 'run',
    command,
    ...(command.makesTables ? { path: null, tables: tablesOf(rest) } : { path: pathOf(rest, command), tables: [] }),
    json: given.get('json')?.at(-1) ?? null,
    set: new Map(given.get('set')?.map(settingOf)),
    out,
    inPlace,
    format,
    also: new Set(given.get('also')?.flatMap(text => alsoOf(text, policy))),
    quiet: given.has('quiet'),
    exitZero: given.has('exit-zero'),
    color: !given.has('no-color'),
  }
}

function commandOf(id: string | undefined, commands: readonly Command[]): Command {
  const ids = [...commands, ...localCommands].map(command => command.id)
  const command = commands.find(known => known.id === id)
  if (command) return command
  const list = `Commands: ${ids.join(', ')}.`
  if (id === undefined) throw new UsageError(`Which command? ${list} See npx throughline --help.`)
  throw new UsageError(`There is no command "${id}".${meant(id, ids)} ${list}`)
}

function pathOf(places: readonly string[], command: Command): string {
  const path = oneOf(places)
  if (path !== undefined) return path
  throw new UsageError(`Which workbook? Give its path: npx throughline ${command.id} workbook.xlsx`)
}

function oneOf([path, ...more]: readonly string[]): string | undefined {
  if (more.length === 0) return path
  throw new UsageError(`One workbook at a time: "${more[0]}" is left over. Put quotes around a path with spaces.`)
}

/** Tables by any title under which they are found, with spaces or commas between them. */
function tablesOf(words: readonly string[]): readonly TableName[] {
  const titles = words.flatMap(word => word.split(',')).filter(word => word.trim() !== '')
  return titles.map(title => {
    const table = findTableByTitle(title)
    if (table !== null) return table
    const known = Object.values(tables).map(each => each.title)
    throw new UsageError(`There is no table "${title}".${meant(title, known)} Tables: ${known.join(', ')}.`)
  })
}

function exampleOf([word = exampleNames[0], ...more]: readonly string[]): ExampleName {
  const name = exampleNames.find(known => known === word.replace(/\.xlsx$/, ''))
  if (name !== undefined && more.length === 0) return name
  const wrong = name === undefined ? word : more.join(' ')
  throw new UsageError(`There is no example "${wrong}". Examples: ${exampleNames.join(', ')}.`)
}

function outputOf(given: ReadonlyMap<string, readonly string[]>, { id, makesTables }: Command) {
  const inPlace = given.has('in-place')
  const format = given.get('format')?.at(-1) ?? null
  if (format !== null && format !== 'xlsx' && format !== 'csv') {
    throw new UsageError(`--format takes xlsx or csv, not "${format}".`)
  }
  if (inPlace && given.has('out')) throw new UsageError('--in-place and --out say two places. Leave one away.')
  if (inPlace && format === 'csv') throw new UsageError('No .csv files can be written into a workbook: use --out.')
  if (makesTables && (inPlace || format === 'csv')) {
    throw new UsageError(`${id} makes a new workbook: give its name with --out FILE.xlsx, without --in-place or csv.`)
  }
  return { inPlace, format } as const
}

/** Words with commas between them. */
function alsoOf(text: string, policy: Policy): readonly KeptApart[] {
  const known = [...keptApart.keys()].filter(word => !isOff(policy, word))
  return text.split(',').map(part => {
    const word = known.find(each => each === part.trim().toLowerCase())
    if (word !== undefined) return word
    if (isOff(policy, part.trim().toLowerCase())) {
      throw new UsageError(`--also ${part.trim()}: your organization has turned this off for everyone. Leave it away.`)
    }
    throw new UsageError(`--also takes ${known.join(', ')}, not "${part.trim()}".${meant(part.trim(), known)}`)
  })
}

function meant(written: string, ids: readonly string[]): string {
  const near = nearestName(written, ids)
  return near === null ? '' : ` Did you mean ${near}?`
}

function settingOf(text: string): readonly [key: string, value: string] {
  const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  if (key.trim() === '') throw new UsageError(`--set takes key=value, not "${text}"; for example --set cycle=all`)
  const wrong = settingError(key.trim(), value)
  if (wrong !== null) throw new UsageError(wrong)
  return [key.trim(), value]
}
