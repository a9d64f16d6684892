import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as registry from '../../src/core/commands/registry.ts'
import { root } from '../../test/sourceFiles.ts'
import { bundleSheets } from './bundleSheets.ts'
import { declaredNames } from './declaredNames.ts'

const place = mkdtempSync(join(tmpdir(), 'throughline-sheets-'))
const folder = join(place, 'dist/sheets')
// The build passes every gate, or it fails.
beforeAll(() => bundleSheets(folder), 120_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

const code = () => readFileSync(join(folder, 'Code.js'), 'utf8')

test('the menu runs every command of the registry that belongs into a menu', () => {
  const wanted = Object.values(registry).filter(({ places }) => places.includes('menu'))
  expect(wanted.length).toBeGreaterThan(3)
  for (const { id, title } of wanted) {
    expect(code()).toContain(`.addItem(${JSON.stringify(title)}, `)
    expect(code()).toContain(`throughlineCommands_().runCommand(${JSON.stringify(id)}, throughlineRpc)`)
  }
})

test('whoever reads the script finds a sentence at every function of it', () => {
  const bare = declaredNames(code()).filter(name => !new RegExp(`\\*/\\nfunction ${name}\\(`).test(code()))
  expect(bare).toEqual([])
})

test('clasp would push the four files and nothing else', () => {
  const example = JSON.parse(readFileSync(join(root, '.clasp.json.example'), 'utf8'))
  writeFileSync(join(place, '.clasp.json'), JSON.stringify({ ...example, scriptId: 'a-script' }))
  const clasp = join(root, 'node_modules/.bin/clasp')
  // Without a home of its own it would look for a login.
  const { stdout, stderr } = spawnSync(clasp, ['status', '--json'], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, HOME: place },
  })
  expect(stderr).toBe('')
  const { filesToPush, untrackedFiles } = JSON.parse(stdout)
  const files = ['Code.js', 'Commands.js', 'Sidebar.html', 'appsscript.json'].map(file => `dist/sheets/${file}`)
  expect([[...filesToPush].sort(), untrackedFiles]).toEqual([files, []])
})
