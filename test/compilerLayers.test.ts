import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './sourceFiles.ts'

/** One name of every world that a folder might reach into. */
const names = ['document', 'console', 'setTimeout', 'process', 'Excel', 'Office', 'SpreadsheetApp'] as const
type Name = (typeof names)[number]

/** The names that the compiler knows in each folder; all the others it must refuse. */
const known: Record<string, readonly Name[]> = {
  'src/core': [],
  'src/pane': ['document', 'console', 'setTimeout'],
  'src/excel': ['document', 'console', 'setTimeout', 'Excel', 'Office'],
  'src/sheets': ['console', 'SpreadsheetApp'],
  'src/sheets/rpc': [],
  'src/sheets/sidebar': ['document', 'console', 'setTimeout'],
  'src/files': [],
  'src/local': ['console', 'setTimeout', 'process'],
  'src/local/workbench/page': ['document', 'console', 'setTimeout'],
  test: ['console', 'setTimeout', 'process'],
  'test/browser': ['document', 'console', 'setTimeout', 'process'],
  scripts: ['console', 'setTimeout', 'process'],
  bench: ['console', 'setTimeout', 'process'],
}

// Inside the checkout, because the compiler looks for @types in the folders above a tsconfig.
const probes = join(root, '.types', 'probes')
afterAll(() => rmSync(probes, { recursive: true, force: true }))

test.each(Object.entries(known))('in %s the compiler knows %j and no other world', (folder, allowed) => {
  expect(namesKnownIn(folder)).toEqual(allowed)
})

/** Compiles a file per name with the folder's own settings and sources, so that what a package drags in shows too. */
function namesKnownIn(folder: string): Name[] {
  const probe = join(probes, folder.replaceAll('/', '-'))
  mkdirSync(probe, { recursive: true })
  for (const name of names) writeFileSync(join(probe, `${name}.ts`), `export const probe = ${name}\n`)
  const config = join(root, folder, 'tsconfig.json')
  expect(existsSync(config), config).toBe(true)
  const settings = {
    extends: relative(probe, config),
    compilerOptions: { noEmit: true, emitDeclarationOnly: false, composite: false, incremental: false },
    files: names.map(name => `${name}.ts`),
  }
  writeFileSync(join(probe, 'tsconfig.json'), JSON.stringify(settings))
  const { stdout, status } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', probe, '--pretty', 'false'], {
    cwd: probe,
    encoding: 'utf8',
  })
  expect(status, stdout).not.toBeNull()
  return names.filter(name => !stdout.includes(`${name}.ts(1,`))
}
