import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'throughline-new-'))
const copied = [
  'package.json',
  'biome.json',
  'tsconfig.base.json',
  'vitest.config.ts',
  'src',
  'test',
  'scripts',
  'bench',
]

beforeAll(() => {
  for (const name of copied) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe.each(['rule', 'command'])('npm run new %s', kind => {
  const folder = `src/core/${kind}s`

  test('makes two files and adds one line to the registry', () => {
    const before = filesOf(folder)
    const { status, stderr } = makeNew(kind, 'sample-of-new')
    expect(status, stderr).toBe(0)
    const changed = [...filesOf(folder)].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)
    expect(changed.sort()).toEqual(['registry.ts', 'sampleOfNew.test.ts', 'sampleOfNew.ts'])
    const known = new Set(before.get('registry.ts')?.split('\n'))
    const added = filesOf(folder)
      .get('registry.ts')
      ?.split('\n')
      .filter(line => !known.has(line))
    expect(added).toEqual(["export { default as sampleOfNew } from './sampleOfNew.ts'"])
  })

  test('makes files that are formatted and compile', () => {
    const lint = run(
      'biome',
      'check',
      '--vcs-enabled=false',
      `${folder}/sampleOfNew.ts`,
      `${folder}/sampleOfNew.test.ts`,
    )
    expect(lint.status, lint.stdout + lint.stderr).toBe(0)
    const files = [`${folder}/sampleOfNew.ts`, `${folder}/sampleOfNew.test.ts`]
    const settings = {
      extends: './test/tsconfig.json',
      compilerOptions: { composite: false, rootDir: '.' },
      files,
      include: [],
    }
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(settings))
    const types = run('tsc', '-p', '.', '--noEmit', '--emitDeclarationOnly', 'false')
    expect(types.stdout.split('\n').filter(line => line.startsWith(`${folder}/sampleOfNew`))).toEqual([])
  })

  test('makes a test that runs, and fails until something is written', () => {
    const { status, stdout, stderr } = run('vitest', 'run', `${folder}/sampleOfNew.test.ts`)
    expect(status, stderr).toBe(1)
    expect(stdout).toContain('tests: 0 passed, 1 failed, 0 skipped')
    expect(stderr).toContain('AssertionError')
  })

  test('overwrites nothing', () => {
    const before = filesOf(folder)
    const { status, stderr } = makeNew(kind, 'sample-of-new')
    expect(status).toBe(2)
    expect(stderr).toContain('is there already')
    expect(filesOf(folder)).toEqual(before)
  })
})

test.each([
  ['page', 'some-name', 'rule|command'],
  ['rule', 'someName', 'weights-sum'],
  ['rule', '', 'weights-sum'],
])('npm run new %s %s says what is wanted', (kind, id, hint) => {
  const { status, stderr } = makeNew(kind, id)
  expect(status).toBe(2)
  expect(stderr).toContain(hint)
})

function makeNew(kind: string, id: string) {
  return run('tsx', join(root, 'scripts/new.ts'), kind, id)
}

function run(program: string, ...words: readonly string[]) {
  return spawnSync(join(root, 'node_modules/.bin', program), words, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(join(copy, folder), { withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => [entry.name, readFileSync(join(copy, folder, entry.name), 'utf8')]),
  )
}
