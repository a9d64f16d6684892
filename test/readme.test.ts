import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { examples } from '../scripts/examples/index.ts'
import { writeNewXlsx } from '../src/files/xlsx/writeNewXlsx.ts'
import { exitCodes } from '../src/local/cli/options.ts'
import { commandLine, type Run } from './commandLine.ts'
import { writeCsvFolder } from './golden/csvFolder.ts'
import { root } from './sourceFiles.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}))
const commands = blocks
  .filter(({ language }) => language === '')
  .flatMap(({ text }) => text.split('\n'))
  .filter(line => line.startsWith('npx throughline '))

const { folder, run } = commandLine()

beforeAll(() => {
  cpSync(join(root, 'examples'), join(folder(), 'examples'), { recursive: true })
  writeCsvFolder(join(folder(), 'my-tables'), examples.get('five-tables.xlsx')!)
})

test.each(commands)('%s', command => {
  const { status, output, messages } = runLine(command)
  expect(messages).toBe('')
  expect([0, 1]).toContain(status)
  expect(output.trim()).not.toBe('')
})

test('there are commands to run', () => expect(commands.length).toBeGreaterThan(5))

test('with a Floor row and a whole Target row the sheet gives scores and bands', () => {
  const [sheet] = examples.get('support-scorecard.xlsx')!.sheets
  const before = sheet!.rows.findIndex(([label]) => label === 'Target')
  const plan = [
    ['Target', null, null, null, 0.9, 0.72, 11, 2, 85, 0.06],
    ['Floor', null, null, null, 0.8, 0.6, 15, 6, 75, 0.1],
  ]
  const rows = [...sheet!.rows.slice(0, before), ...plan, ...sheet!.rows.slice(before + 1)]
  writeFileSync(join(folder(), 'agreed.xlsx'), writeNewXlsx({ sheets: [{ ...sheet!, rows }] }))
  const { output } = runLine('npx throughline score agreed.xlsx')
  expect(output).not.toContain('Draft')
  expect(output).toMatch(/\| Hana Sato +\| All +\| scored +\| +\d+ \| \w+ +\|/)
})

test('an answered question is no error any more', () => {
  const command = 'npx throughline score examples/five-tables.xlsx --quiet'
  expect(runLine(command).status).toBe(1)
  expect(runLine(`${command} --set duplicates=last`).status).toBe(0)
})

test('the result is written where the tour says', () => {
  runLine('npx throughline score examples/five-tables.xlsx --json result.json')
  const result = JSON.parse(readFileSync(join(folder(), 'result.json'), 'utf8'))
  expect(Object.keys(result.sheets)).toEqual(expect.arrayContaining(['scores', 'detail', 'problems']))
})

test.each(blocks.filter(({ language }) => language === 'text').map(({ text }) => text.trimEnd()))(
  'what is shown of a run is what it prints: %s',
  shown => {
    const [command = '', ...lines] = shown.split('\n')
    const printed = runLine(command.replace('$ ', '')).output.split('\n')
    let from = 0
    for (const line of lines.filter(text => text !== '…')) {
      const at = printed.indexOf(line, from)
      expect(at, line).toBeGreaterThanOrEqual(from)
      from = at + 1
    }
  },
)

test.each(blocks.filter(({ language }) => language === 'ts').map(({ text }) => text))(
  'code is that of its file',
  code => {
    const [file = ''] =
      [...readme.slice(0, readme.indexOf(code)).matchAll(/`(src\/[^`]+\.ts)`/g)].at(-1)?.slice(1) ?? []
    expect(readFileSync(join(root, file), 'utf8')).toContain(code)
  },
)

test('the exit codes are those of the command line', () => {
  for (const [code, meaning] of exitCodes) expect(readme).toContain(`| ${code} | ${meaning} |`)
})

test('the npm scripts that are named exist', () => {
  const named = [...readme.matchAll(/npm run (\w+)/g)].map(match => match[1] ?? '')
  expect(named.filter(name => !(name in packageJson.scripts))).toEqual([])
})

test('the files that are named exist, and a result is that of a file that does', () => {
  const named = [...readme.matchAll(/`?((?:examples|src|docs)\/[\w./-]+\.\w+)/g)].map(match =>
    (match[1] ?? '').replace('.throughline.xlsx', '.xlsx'),
  )
  expect(named.filter(path => !existsSync(join(root, path)))).toEqual([])
})

/** A line as a shell would take it apart, as far as the README needs it. */
function runLine(line: string): Run {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2] ?? '')
  expect(words.slice(0, 2)).toEqual(['npx', 'throughline'])
  return run(words.slice(2))
}
