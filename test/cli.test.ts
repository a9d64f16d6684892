import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../scripts/bundle.ts'
import type { Cell } from '../src/core/cells/cell.ts'
import { commands } from '../src/core/commands/index.ts'
import { version } from '../src/core/version.ts'
import { writeNewXlsx } from '../src/local/xlsx/writeNewXlsx.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'))
const path = (name: string) => join(folder, name)
const program = path('cli.mjs')

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

beforeAll(async () => {
  await bundle(join(import.meta.dirname, '../src/local/cli.ts'), program)
  writeWorkbook('clean.xlsx', { Scorecard: scorecard })
  writeWorkbook('wrong.xlsx', { Scorecard: scorecard, Rules: wrongRules })
  writeWorkbook('ideas.xlsx', { Ideas: [['Have lunch outside'], ['Paint the wall']] })
  writeFolder('clean', { Scorecard: scorecard })
  writeFileSync(path('broken.xlsx'), 'PK but no workbook')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what it ends with', () => {
  test('0 where no problem is an error', () => expect(run('score', path('clean.xlsx')).status).toBe(0))
  test('1 where one is', () => expect(run('score', path('wrong.xlsx')).status).toBe(1))
  test('1 for check as well', () => expect(run('check', path('wrong.xlsx')).status).toBe(1))
  test('0 with --exit-zero, whatever was found', () =>
    expect(run('score', path('wrong.xlsx'), '--exit-zero').status).toBe(0))

  test.each([
    [['score', path('absent.xlsx')], /^There is no file or folder .*absent\.xlsx\. Check the path\.\n$/],
    [['score', path('broken.xlsx'), '--exit-zero'], /^broken\.xlsx: .+\n$/],
    [['score', path('ideas.xlsx')], /^ideas\.xlsx: Compute Scores needs .+ Not recognized: Ideas\.\n$/],
    [['scor', path('clean.xlsx')], /^There is no command "scor"\. Did you mean score\?.+\n$/],
    [['score', path('clean.xlsx'), '--set', 'duplicates=first'], /takes ask, last, mean, sum, not "first"\.\n$/],
    [['score', path('clean.xlsx'), '--json', path('no/such/folder.json')], /cannot be written.+--json\.\n$/],
    [[], /^Which command\?.+\n$/],
  ])('2 and one line for what cannot be used: %j', (words, message) => {
    const { status, stdout, stderr } = run(...words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('what it prints', () => {
  test('cycle, draft, tables, scores and counts', () => {
    const { stdout, stderr } = run('score', path('clean.xlsx'))
    expect(stdout).toMatch(/^Cycle: /)
    expect(stdout).toContain('Draft: ')
    expect(stdout).toContain('Scorecard (5 rows)')
    expect(stdout).toMatch(/\| Name +\| Role +\| Status +\| Score +\| Band +\| Coverage +\| Problems +\|/)
    expect(stdout).toMatch(/\n5 people, 5 scores; 0 errors, \d+ warnings?, \d+ info\n$/)
    expect(stderr).toBe('')
  })

  test('problems at their cells', () => {
    const { stdout } = run('check', path('wrong.xlsx'))
    expect(stdout).toMatch(/\| weights-sun +\| off.*\n\s+\^+ error: There is no rule/)
    expect(stdout).toContain('[A2 unknown-rule]')
  })

  test('the same every time, without colors where it is no terminal', () => {
    const { stdout } = run('score', path('wrong.xlsx'))
    expect(run('score', path('wrong.xlsx')).stdout).toBe(stdout)
    expect(stdout).not.toContain('\u001b')
  })

  test('one line with --quiet', () => {
    const { stdout } = run('score', path('wrong.xlsx'), '--quiet')
    expect(stdout).toMatch(/^5 people, 5 scores; 1 error, .+\n$/)
  })

  test('every command, option and exit code in the help, and the version', () => {
    const { status, stdout } = run('--help')
    expect(status).toBe(0)
    for (const { id, help } of commands.filter(({ places }) => places.includes('cli'))) {
      expect(stdout).toMatch(new RegExp(`^  ${id} +${help.replace(/[.]/g, '\\.')}$`, 'm'))
    }
    for (const option of ['json', 'set', 'quiet', 'exit-zero', 'no-color']) expect(stdout).toContain(`  --${option}`)
    expect(run('--version').stdout).toBe(`${version}\n`)
  })

  test('nothing more once nobody reads', async () => {
    const child = spawn(process.execPath, [program, 'score', path('clean.xlsx'), '--json', '-'], { stdio: 'pipe' })
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
    const { status, stdout, stderr } = run('score', path('wrong.xlsx'), '--json', '-')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const json = JSON.parse(stdout)
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
    const { stdout } = run('score', path('clean.xlsx'), '--json', path('out.json'))
    expect(stdout).toContain('5 people')
    expect(JSON.parse(readFileSync(path('out.json'), 'utf8')).sheets.scores).toHaveLength(5)
  })

  test('a folder of CSV files gives the same scores as the workbook', () => {
    expect(scoresOf('clean')).toEqual(scoresOf('clean.xlsx'))
  })

  test('a setting that is given holds and is logged', () => {
    const { stdout } = run('score', path('clean.xlsx'), '--json', '-', '--set', 'points.stretch=150')
    expect(JSON.parse(stdout).sheets.log[0].settings).toBe('points.stretch=150')
  })
})

function run(...words: readonly string[]) {
  return spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' })
}

function scoresOf(name: string): unknown {
  return JSON.parse(run('score', path(name), '--json', '-').stdout).sheets.scores
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
