import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { commandLine } from '../commandLine.ts'
import { root } from '../sourceFiles.ts'
import { builtPage } from './builtPage.ts'

const { folder, program, run } = commandLine()
const page = () => join(folder(), 'dist/workbench')

beforeAll(async () => {
  mkdirSync(join(folder(), 'examples'))
  cpSync(join(root, 'examples/customer-success.xlsx'), join(folder(), 'examples/customer-success.xlsx'))
  cpSync(await builtPage(), page(), { recursive: true })
}, 60_000)

test('what npm start runs says what it scored, where the result lies and where the workbench is, and ends', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [build, open] = scripts.start.split(' && ')
  expect(build).toBe('npm run --silent build')
  const words = open.split(' ')
  expect(words.slice(0, 2)).toEqual(['node', 'dist/local/cli.js'])
  const { status, output, messages } = run(words.slice(2))
  expect({ status, messages }).toEqual({ status: 0, messages: '' })
  const [summary, written, address] = output.split('\n')
  expect(summary).toMatch(/customer-success\.xlsx: \d+ people, \d+ scores; /)
  expect(written).toMatch(/^Written: .*customer-success\.throughline\.xlsx \(Scores, /)
  expect(address).toMatch(/^Workbench: http:\/\/127\.0\.0\.1:\d+\/#[\w-]{32}$/)
  expect(existsSync(join(folder(), 'examples/customer-success.throughline.xlsx'))).toBe(true)
})

test('a workbook is opened as it lies there, and stays up with --serve until it is stopped', async () => {
  const child = spawn(process.execPath, [program(), 'open', 'examples/customer-success.xlsx', '--serve'], {
    cwd: folder(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let output = ''
  for await (const piece of child.stdout.setEncoding('utf8')) {
    output += piece
    if (output.includes('Workbench: ')) break
  }
  const [, address = '', token = ''] = /(http:\S+\/)#(\S+)/.exec(output) ?? []
  expect(output).not.toContain('Written')
  const file = await fetch(`${address}workbook`, { headers: { 'x-throughline-token': token } })
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(
    new Uint8Array(readFileSync(join(folder(), 'examples/customer-success.xlsx'))),
  )
  child.kill('SIGINT')
  expect((await ended)[0]).toBe(0)
})

test.each([
  [['open', 'nothing.xlsx'], /There is no file or folder nothing\.xlsx/],
  [['open', 'dist/local/cli.js'], /is neither a workbook nor a CSV file/],
])('%j is answered in one line', (words, message) => {
  const { status, messages } = run(words)
  expect(status).toBe(2)
  expect(messages).toMatch(message)
  expect(messages.trimEnd().split('\n')).toHaveLength(1)
})

test('a copy of the program without the page says so', () => {
  rmSync(page(), { recursive: true })
  const { status, messages } = run(['open'])
  expect(status).toBe(2)
  expect(messages).toContain('comes without the workbench')
})
