import { describe, expect, test } from 'vitest'
import { codeOnly } from './codeOnly.ts'
import { importsOf } from './importsOf.ts'
import { isTest, type SourceFile, sourceFiles } from './sourceFiles.ts'

interface Forbidden {
  readonly what: string
  readonly pattern: RegExp
  /** Code that the pattern must find. */
  readonly seen: readonly string[]
  /** Code that looks alike and is allowed. */
  readonly unseen?: readonly string[]
}

const inCore: readonly Forbidden[] = [
  {
    what: 'the clock',
    pattern: /\b(Date|performance)\b/,
    seen: ['new Date()', 'Date.now()'],
    unseen: ['isDate', 'x.Dates'],
  },
  {
    what: 'a Math function whose digits or results differ between engines',
    pattern: /\bMath\b(?!\.(abs|sqrt|min|max|floor|ceil|round|trunc|sign|imul)\b)/,
    seen: ['Math.random()', 'Math.exp(1)', 'Math.PI', 'const { log } = Math', 'Math["pow"]'],
    unseen: ['Math.abs(1)', 'Math.sqrt(2)'],
  },
  { what: 'the power operator', pattern: /\*\*/, seen: ['a ** 2', 'a **= 2'], unseen: ['a * 2'] },
  {
    what: 'the locale',
    pattern: /\b(localeCompare|toLocale[A-Z]\w*|Intl)\b/,
    seen: ['a.localeCompare(b)', 'n.toLocaleString()', 'new Intl.NumberFormat()'],
    unseen: ['a.toLowerCase()'],
  },
  {
    what: 'a sort without a comparator',
    pattern: /\.sort\(\s*\)/,
    seen: ['list.sort()'],
    unseen: ['list.sort(byRow)'],
  },
  { what: 'a private or static member', pattern: /#[a-z_]|\bstatic\b/i, seen: ['this.#x', 'static y = 1'] },
  {
    what: 'waiting',
    pattern: /\b(async|await|Promise(?=[.(])|setTimeout|setInterval|queueMicrotask)\b/,
    seen: ['async () => 1', 'new Promise()'],
    unseen: ['type MaybePromise<T> = T | Promise<T>'],
  },
  { what: 'the console', pattern: /\bconsole\b/, seen: ['console.log(1)'] },
  { what: 'code made of text', pattern: /\beval\b|\bnew Function\b/, seen: ['eval(x)', 'new Function()'] },
  {
    what: 'a zod schema that fails silently on Apps Script',
    pattern: /\bz\.(url|base64|base64url|jwt|file)\b/,
    seen: ['z.url()', 'z.file()'],
    unseen: ['z.string()'],
  },
]

const inSource: readonly Forbidden[] = [
  {
    what: 'the network',
    pattern: /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|UrlFetchApp)\b/,
    seen: ['fetch(x)', 'new WebSocket(x)'],
  },
  { what: 'any', pattern: /(\bas|[:<|,(])\s*any\b(?!\s*[:(])/, seen: ['x as any', 'x: any', 'Map<string, any>'] },
  {
    what: 'a swallowed error',
    pattern: /\bcatch\s*(\([^)]*\)\s*)?\{\s*\}|\.catch\(\s*\(\)\s*=>\s*(\{\s*\}|null|undefined)\s*\)/,
    seen: ['catch {}', 'catch (error) { }', '.catch(() => null)'],
    unseen: ['catch { return [] }'],
  },
]

/** The workbench serves its page to this machine, the page asks its server, and a browser is opened with the address. */
const withinMachine: readonly string[] = [
  'src/local/cli/openBrowser.ts',
  'src/local/workbench/page/home.ts',
  'src/local/workbench/startServer.ts',
]

const core = sourceFiles('src/core', '.ts').filter(file => !isTest(file))
const source = sourceFiles('src', '.ts', '.tsx', '.js').filter(file => !isTest(file))

describe.each([
  { place: 'core', files: core, list: inCore },
  { place: 'the source', files: source, list: inSource },
])('$place', ({ files, list }) => {
  test.each(list)('never uses $what', ({ what, pattern }) => {
    const judged = what === 'the network' ? files.filter(({ path }) => !withinMachine.includes(path)) : files
    expect(judged.flatMap(file => placesOf(file, pattern))).toEqual([])
  })

  test.each(list)('$what would be seen', ({ pattern, seen, unseen = [] }) => {
    for (const text of seen) expect(placesOf({ path: text, text }, pattern)).toHaveLength(1)
    for (const text of unseen) expect(placesOf({ path: text, text }, pattern)).toHaveLength(0)
  })
})

test('core imports zod in one file only, where it is configured', () => {
  const importing = core.filter(file => importsOf(file).some(specifier => specifier.startsWith('zod')))
  expect(importing.map(file => file.path).filter(path => path !== 'src/core/tables/zod.ts')).toEqual([])
})

test('the source imports no module that reaches the network', () => {
  const network = /^(node:)?(http|https|http2|net|tls|dgram|dns|child_process)(\/|$)/
  const importing = source.filter(file => importsOf(file).some(specifier => network.test(specifier)))
  expect(importing.map(file => file.path).filter(path => !withinMachine.includes(path))).toEqual([])
})

test('what stays within the machine names this machine, or the page’s own place', () => {
  const calls = source
    .filter(({ path }) => withinMachine.includes(path))
    .flatMap(({ text }) => text.match(/\b(fetch|listen)\([^)]*\)/g) ?? [])
  expect(calls.length).toBeGreaterThan(2)
  expect(calls.filter(call => !/^(fetch\((`http:\/\/127\.0\.0\.1:|'\/)|listen\(0, '127\.0\.0\.1')/.test(call))).toEqual(
    [],
  )
})

function placesOf(file: SourceFile, pattern: RegExp): string[] {
  return codeOnly(file.text)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : []))
}
