import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../src/core/cells/cell.ts'
import { commands } from '../src/core/commands/index.ts'
import { version } from '../src/core/version.ts'
import { writeNewXlsx } from '../src/files/xlsx/writeNewXlsx.ts'
import { commandLine } from './commandLine.ts'

const { folder, program, run } = commandLine()
const path = (name: string) => join(folder(), name)

type Rows = readonly (readonly Cell[])[]

const scorecard: Rows = [
  ['Name', 'Role', 'Handle Time', 'Resolved'],
  ['Ana', 'Support', 12, 71],
  ['Ben', 'Support', 14, 64],
  ['Cleo', 'Support', 9, 80],
  ['Dan', 'Support', 11, 77],
  ['Eve', 'Support', 10, 69],
]
/** A rule that does not exist, which is made an error: the profile of a lone sheet finds it whatever else it finds. */
const wrongRules: Rows = [
  ['Rule', 'Severity', 'Reason'],
  ['weights-sun', 'off', 'a slip of the pen'],
  ['unknown-rule', 'error', 'we want to know'],
]

beforeAll(() => {
  writeWorkbook('clean.xlsx', { Scorecard: scorecard })
  writeWorkbook('wrong.xlsx', { Scorecard: scorecard, Rules: wrongRules })
  writeWorkbook('ideas.xlsx', { Ideas: [['Have lunch outside'], ['Paint the wall']] })
  writeFolder('clean', { Scorecard: scorecard })
  writeFileSync(path('broken.xlsx'), 'PK but no workbook')
})

describe('what it ends with', () => {
  test('0 where no problem is an error', () => expect(run(['score', 'clean.xlsx']).status).toBe(0))
  test('1 where one is', () => expect(run(['score', 'wrong.xlsx']).status).toBe(1))
  test('1 for check as well', () => expect(run(['check', 'wrong.xlsx']).status).toBe(1))
  test('0 with --exit-zero, whatever was found', () =>
    expect(run(['score', 'wrong.xlsx', '--exit-zero']).status).toBe(0))

  test.each([
    [['score', 'absent.xlsx'], /^There is no file or folder .*absent\.xlsx\. Check the path\.\n$/],
    [['score', 'broken.xlsx', '--exit-zero'], /^broken\.xlsx: .+\n$/],
    [['score', 'ideas.xlsx'], /^ideas\.xlsx: Compute Scores needs .+ Not recognized: Ideas\.\n$/],
    [['scor', 'clean.xlsx'], /^There is no command "scor"\. Did you mean score\?.+\n$/],
    [['score', 'clean.xlsx', '--set', 'duplicates=first'], /takes ask, last, mean, sum, not "first"\.\n$/],
    [['score', 'clean.xlsx', '--json', 'no/such/folder.json'], /cannot be written.+--json\.\n$/],
    [[], /^Which command\?.+\n$/],
  ])('2 and one line for what cannot be used: %j', (words, message) => {
    const { status, output, messages } = run(words)
    expect({ status, output }).toEqual({ status: 2, output: '' })
    expect(messages).toMatch(message)
    expect(messages.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('what it prints', () => {
  test('cycle, draft, tables, scores and counts', () => {
    const { output, messages } = run(['score', 'clean.xlsx'])
    expect(output).toMatch(/^Cycle: /)
    expect(output).toContain('Draft: ')
    expect(output).toContain('Scorecard (5 rows)')
    expect(output).toMatch(/\| Name +\| Role +\| Status +\| Score +\| Band +\| Coverage +\| Problems +\|/)
    expect(output).toMatch(
      /\n5 people, 5 scores; 0 errors, \d+ warnings?, \d+ info\nWritten: clean\.throughline\.xlsx \(.+\)\n$/,
    )
    expect(messages).toBe('')
  })

  test('problems at their cells', () => {
    const { output } = run(['check', 'wrong.xlsx'])
    expect(output).toMatch(/\| weights-sun +\| off.*\n\s+\^+ error: There is no rule/)
    expect(output).toContain('[A2 unknown-rule]')
  })

  test('the same every time, without colors where it is no terminal', () => {
    const { output } = run(['score', 'wrong.xlsx'])
    expect(run(['score', 'wrong.xlsx']).output).toBe(output)
    expect(output).not.toContain('\u001b')
  })

  test('one line with --quiet', () => {
    const { output } = run(['score', 'wrong.xlsx', '--quiet'])
    expect(output).toMatch(/^5 people, 5 scores; 1 error, .+\n$/)
  })

  test('every command, option and exit code in the help, and the version', () => {
    const { status, output } = run(['--help'])
    expect(status).toBe(0)
    for (const { id, help } of commands.filter(({ places }) => places.includes('cli'))) {
      expect(output).toMatch(new RegExp(`^  ${id} +${help.replace(/[.]/g, '\\.')}$`, 'm'))
    }
    for (const option of ['json', 'set', 'quiet', 'exit-zero', 'no-color']) expect(output).toContain(`  --${option}`)
    expect(run(['--version']).output).toBe(`${version}\n`)
  })

  test('nothing more once nobody reads', async () => {
    const child = spawn(process.execPath, [program(), 'score', 'clean.xlsx', '--json', '-'], {
      cwd: folder(),
      stdio: 'pipe',
    })
    child.stdout.destroy()
    let errors = ''
    child.stderr.on('data', text => {
      errors += text
    })
    await new Promise(resolve => child.on('close', resolve))
    expect(errors).toBe('')
  })
})

describe('--json', () => {
  test('- gives JSON and nothing else, with the exit code of the run', () => {
    const { status, output, messages } = run(['score', 'wrong.xlsx', '--json', '-'])
    expect({ status, messages }).toEqual({ status: 1, messages: '' })
    const json = JSON.parse(output)
    expect(Object.keys(json)).toEqual(['command', 'version', 'fingerprint', 'problems', 'sheets'])
    expect(json).toMatchObject({ command: 'score', version })
    expect(Object.keys(json.sheets)).toEqual(['scores', 'detail', 'problems', 'log'])
    expect(json.sheets.scores).toHaveLength(5)
    expect(json.sheets.detail).toHaveLength(10)
    expect(json.problems).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        rule: 'unknown-rule',
        sheet: 'Rules',
        address: 'A2',
        accepted: null,
      }),
    )
    expect(json.sheets.log[0].at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  })

  test('FILE is written beside what is printed', () => {
    const { output } = run(['score', 'clean.xlsx', '--json', 'out.json'])
    expect(output).toContain('5 people')
    expect(JSON.parse(readFileSync(path('out.json'), 'utf8')).sheets.scores).toHaveLength(5)
  })

  test('a folder of CSV files gives the same scores as the workbook', () => {
    expect(scoresOf('clean')).toEqual(scoresOf('clean.xlsx'))
  })

  test('a setting that is given holds and is logged', () => {
    const { output } = run(['score', 'clean.xlsx', '--json', '-', '--set', 'points.stretch=150'])
    expect(JSON.parse(output).sheets.log[0].settings).toBe('points.stretch=150')
  })
})

function scoresOf(name: string): unknown {
  return JSON.parse(run(['score', name, '--json', '-']).output).sheets.scores
}

function writeWorkbook(name: string, sheets: Readonly<Record<string, Rows>>): void {
  const bytes = writeNewXlsx({ sheets: Object.entries(sheets).map(([title, rows]) => ({ title, rows })) })
  writeFileSync(path(name), bytes)
}

function writeFolder(name: string, sheets: Readonly<Record<string, Rows>>): void {
  mkdirSync(path(name))
  for (const [title, rows] of Object.entries(sheets)) {
    writeFileSync(path(`${name}/${title}.csv`), rows.map(row => row.join(',')).join('\n'))
  }
}
