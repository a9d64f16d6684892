import { expect, test } from 'vitest'
import type { BuiltAddOn } from '../builtAddOn.ts'
import { passGates } from '../passGates.ts'
import { sheetsLimits } from '../sheetsLimits.ts'
import { gates } from './gates.ts'

const menu = [
  { title: 'Open', name: 'showSidebar' },
  { title: 'Compute Scores', name: 'runScore' },
]
const names = ['onInstall', 'showSidebar', 'throughlineRpc', 'throughlineServer_', 'runScore']
const opening = "SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'showSidebar')"
const onOpen = `${opening}.addSeparator().addItem('Compute Scores', 'runScore').addToUi()`
const manifest = {
  timeZone: 'Etc/UTC',
  dependencies: {},
  exceptionLogging: 'NONE',
  runtimeVersion: 'V8',
  oauthScopes: ['spreadsheets.currentonly', 'script.container.ui'].map(
    name => `https://www.googleapis.com/auth/${name}`,
  ),
}

function built(part: Partial<BuiltAddOn> = {}): BuiltAddOn {
  return {
    code: code(onOpen),
    commands: 'function throughlineCommands_() {}',
    page: page('let x = 1'),
    manifest: JSON.stringify(manifest),
    menu,
    ...part,
  }
}

/** Code.js with what `onOpen` does, and more at its top. */
function code(body: string, more = ''): string {
  const others = names.map(name => `function ${name}() {}`)
  return `function onOpen() { ${body} }\n${others.join('\n')}\n${more}`
}

function page(script: string): string {
  return `<!doctype html><html><body><script>${script}</script></body></html>`
}

/** Code.js of which one function does more. */
function doing(body: string): Partial<BuiltAddOn> {
  return { code: code(onOpen).replace('throughlineRpc() {}', `throughlineRpc() { ${body} }`) }
}

/** A manifest of which one part differs. */
function saying(part: Readonly<Record<string, unknown>>): Partial<BuiltAddOn> {
  return { manifest: JSON.stringify({ ...manifest, ...part }) }
}

test('what is as it should be passes', () => expect(() => passGates(built())).not.toThrow())

test.each<readonly [gate: string, why: string, part: Partial<BuiltAddOn>]>([
  ['scripts of 2020', 'a private field', doing('return class { #x = 1 }')],
  ['scripts of 2020', 'an assignment of 2021', doing('let x; x ??= 1')],
  ['scripts of 2020', 'a module', { code: code(onOpen, 'export {}') }],
  ['nothing but declarations', 'a function by assignment', { code: code(onOpen, 'var onEdit = () => 1') }],
  ['nothing but declarations', 'a call', { code: code(onOpen, 'onOpen()') }],
  ['nothing but declarations', 'a table in Commands.js', { commands: 'const table = {}' }],
  ['exactly the functions', 'one more', { code: code(onOpen, 'function peek() {}') }],
  ['exactly the functions', 'one twice', { code: code(onOpen, 'function runScore() {}') }],
  [
    'exactly the functions',
    'one more in Commands.js',
    { commands: 'function throughlineCommands_() {} function peek() {}' },
  ],
  ['exactly the functions', 'one less', { code: code(onOpen).replace('function runScore() {}', '') }],
  ['does not have', 'a timer', doing('setTimeout(() => 1)')],
  ['does not have', 'the network', doing("UrlFetchApp.fetch('https://a.example')")],
  ['does not have', 'a name of another function', doing('{ let inner = 1 } return inner')],
  ['no service either', 'a service in Commands.js', { commands: 'function throughlineCommands_() { Utilities() }' }],
  ['at most', 'too much', doing(`return '${'x'.repeat(sheetsLimits.code * 1000)}'`)],
  ['makes the whole menu', 'another service', { code: code(`PropertiesService.getDocumentProperties(); ${onOpen}`) }],
  ['makes the whole menu', 'the spreadsheet', { code: code(`SpreadsheetApp.getActive(); ${onOpen}`) }],
  ['makes the whole menu', 'a line less', { code: code(`${opening}.addToUi()`) }],
  ['makes the whole menu', 'a line more', { code: code(onOpen.replace('.addToUi', ".addItem('Pay', 'pay').addToUi")) }],
  ['makes the whole menu', 'a menu that is not shown', { code: code(onOpen.replace('.addToUi()', '')) }],
  ['loads nothing', 'a template literal', { page: page('let x = `a//b`') }],
  ['loads nothing', 'a scriptlet', { page: page("let x = '<?'") }],
  ['loads nothing', 'a script from elsewhere', { page: page('').replace('<script>', '<script src="a.js">') }],
  ['loads nothing', 'a style from elsewhere', { page: `${page('')}<link rel="stylesheet" href="a.css">` }],
  ['loads nothing', 'an end of the script in a text', { page: page("let x = '</script>'") }],
  ['loads nothing', 'a source map', { page: page('//# sourceMappingURL=a.map') }],
  ['asks for two rights', 'a third', saying({ oauthScopes: [...manifest.oauthScopes, 'https://a.example/drive'] })],
  [
    'asks for two rights',
    'another',
    saying({ oauthScopes: ['https://a.example/spreadsheets', manifest.oauthScopes[1]] }),
  ],
  ['asks for two rights', 'a log of exceptions', saying({ exceptionLogging: 'STACKDRIVER' })],
  [
    'asks for two rights',
    'a service',
    saying({ dependencies: { enabledAdvancedServices: [{ serviceId: 'sheets' }] } }),
  ],
  ['asks for two rights', 'a web app', saying({ webapp: { access: 'ANYONE' } })],
  ['asks for two rights', 'no time zone', saying({ timeZone: undefined })],
])('it %s: %s ends the build', (gate, _, part) => expect(() => passGates(built(part))).toThrow(gate))

test.each([
  ['at the top', 'SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
  ['in what is loaded later', 'function throughlineServer_() { Utilities() }', 'Utilities()'],
  ['although it is caught', 'try { new Charts() } catch {}', 'new Charts'],
  ['or an error', 'throw new Error("no")', 'Error: no'],
])('a service that is touched %s is found', (_, code, what) => {
  const gate = gates.find(({ title }) => title.includes('touches no service'))
  expect(gate?.check(built({ code }))).toEqual([what])
})
