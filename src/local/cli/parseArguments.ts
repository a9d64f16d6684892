import { parseArgs } from 'node:util'
import type { Command } from '../../core/commands/define.ts'
import { settingError } from '../../core/settings/resolveSettings.ts'
import { nearestName } from '../../core/values/nearestName.ts'
import { options } from './options.ts'
import { UsageError } from './usageError.ts'

/** What was asked for: help, the version, or a run. */
export type Request = { readonly kind: 'help' } | { readonly kind: 'version' } | RunRequest

export interface RunRequest {
  readonly kind: 'run'
  readonly command: Command
  readonly path: string
  /** A path, '-' for the output, or null. */
  readonly json: string | null
  readonly set: ReadonlyMap<string, string>
  readonly quiet: boolean
  readonly exitZero: boolean
  readonly color: boolean
}

/** Reads the words after the program's name; throws UsageError with what to type instead. */
export function parseArguments(words: readonly string[], commands: readonly Command[]): Request {
  const { given, places } = split(words)
  if (given.has('help')) return { kind: 'help' }
  if (given.has('version')) return { kind: 'version' }
  const [id, path, ...more] = places
  const command = commandOf(id, commands)
  if (path === undefined) {
    throw new UsageError(`Which workbook? Give its path: npx throughline ${command.id} workbook.xlsx`)
  }
  if (more.length > 0) {
    throw new UsageError(`One workbook at a time: "${more[0]}" is left over. Put quotes around a path with spaces.`)
  }
  return {
    kind: 'run',
    command,
    path,
    json: given.get('json')?.at(-1) ?? null,
    set: new Map(given.get('set')?.map(settingOf)),
    quiet: given.has('quiet'),
    exitZero: given.has('exit-zero'),
    color: !given.has('no-color'),
  }
}

/** Options with all their values, and the words that stand alone. */
function split(words: readonly string[]) {
  // Not strict: the library's own complaints speak to programmers.
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      options.map(({ name, value }) => [name, { type: value ? ('string' as const) : ('boolean' as const) }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string[]>()
  const places: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') places.push(token.value)
    if (token.kind !== 'option') continue
    const value = optionValue(token)
    given.set(token.name, [...(given.get(token.name) ?? []), value])
  }
  return { given, places }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function optionValue({ name, rawName, value, inlineValue }: OptionToken): string {
  const option = options.find(known => known.name === name)
  if (option === undefined) {
    const near = nearestName(
      name,
      options.map(known => known.name),
    )
    const meant = near === null ? ' See npx throughline --help.' : ` Did you mean --${near}?`
    throw new UsageError(`There is no option ${rawName}.${meant}`)
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${name} stands alone, without "=${value}".`)
    return ''
  }
  const isOption = !inlineValue && value !== '-' && value?.startsWith('-')
  if (value === undefined || value === '' || isOption) {
    throw new UsageError(`--${name} needs a value: --${name} ${option.value}`)
  }
  return value
}

function commandOf(id: string | undefined, commands: readonly Command[]): Command {
  const ids = commands.map(command => command.id)
  const command = commands.find(known => known.id === id)
  if (command) return command
  const list = `Commands: ${ids.join(', ')}.`
  if (id === undefined) throw new UsageError(`Which command? ${list} See npx throughline --help.`)
  const near = nearestName(id, ids)
  throw new UsageError(`There is no command "${id}".${near === null ? '' : ` Did you mean ${near}?`} ${list}`)
}

function settingOf(text: string): readonly [key: string, value: string] {
  const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  if (key.trim() === '') throw new UsageError(`--set takes key=value, not "${text}"; for example --set cycle=all`)
  const wrong = settingError(key.trim(), value)
  if (wrong !== null) throw new UsageError(wrong)
  return [key.trim(), value]
}
