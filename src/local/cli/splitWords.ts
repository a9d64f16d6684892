import { parseArgs } from 'node:util'
import { nearestName } from '../../core/values/nearestName.ts'
import { options } from './options.ts'
import { UsageError } from './usageError.ts'

/** Options with all their values, and the words that stand alone. */
export function splitWords(words: readonly string[]): {
  readonly given: ReadonlyMap<string, readonly string[]>
  readonly places: readonly string[]
} {
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
