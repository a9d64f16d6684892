import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { commands } from '../../core/commands/index.ts'
import { parseArguments } from './parseArguments.ts'
import { runCommand } from './runCommand.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-run-'))
const book = join(folder, 'Scorecard.csv')
writeFileSync(book, 'Name,Handle Time\nAna,5\nBen,6\nCleo,7\nDan,8\nEve,9\n')
afterAll(() => rmSync(folder, { recursive: true }))

test('a terminal sees colors and, while it waits, the stage', async () => {
  const { output, messages } = await run('score', book)
  expect(output).toContain('\u001b[1m| Name')
  expect(messages).toContain('\r\u001b[2KReading Scorecard.csv …')
  expect(messages.endsWith('\r\u001b[2K')).toBe(true)
})

test('no colors with --no-color', async () => {
  expect((await run('score', book, '--no-color')).output).not.toContain('\u001b')
})

test('the stage is taken away when the run fails', async () => {
  const seen: string[] = []
  await expect(runIn(seen, 'score', join(folder, 'absent.csv'))).rejects.toThrow('There is no file')
  expect(seen.at(-1)).toBe('\r\u001b[2K')
})

async function run(...words: readonly string[]) {
  const seen: string[] = []
  const output = await runIn(seen, ...words)
  return { output, messages: seen.join('') }
}

/** What was printed; what went to the messages is added to `seen`. */
async function runIn(seen: string[], ...words: readonly string[]): Promise<string> {
  const request = parseArguments(words, commands)
  if (request.kind !== 'run') throw new Error('not a run')
  const printed: string[] = []
  await runCommand(request, {
    output: { write: text => printed.push(text) },
    messages: { isTTY: true, write: text => seen.push(text) },
    at: '2025-01-31T12:00:00.000Z',
    color: true,
    width: 110,
  })
  return printed.join('')
}
