import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf } from './importsOf.ts'
import { isTest, type SourceFile, sourceFiles } from './sourceFiles.ts'

/** What the files of a folder may import: folders of ours, and packages by name. The longest folder counts. */
const layers: Record<string, { readonly folders: readonly string[]; readonly packages: RegExp }> = {
  'src/core': { folders: [], packages: /^(zod\/mini|zod\/v4\/locales\/en\.js|@stdlib\/[a-z-]+)$/ },
  'src/pane': {
    folders: ['src/core'],
    packages: /^(preact(\/hooks)?|@preact\/signals|@leeoniya\/ufuzzy|@tanstack\/virtual-core)$/,
  },
  'src/excel': { folders: ['src/core', 'src/pane'], packages: /^$/ },
  'src/sheets': { folders: ['src/core', 'src/sheets/rpc'], packages: /^$/ },
  'src/sheets/rpc': { folders: ['src/core'], packages: /^zod\/mini$/ },
  'src/sheets/sidebar': { folders: ['src/core', 'src/pane', 'src/sheets/rpc'], packages: /^$/ },
  'src/files': { folders: ['src/core'], packages: /^fflate$/ },
  'src/local': { folders: ['src/core', 'src/files', 'src/pane'], packages: /^node:.+$/ },
  'src/local/workbench/page': {
    folders: ['src/core', 'src/files', 'src/pane', 'examples'],
    packages: /^(preact(\/hooks)?|@preact\/signals)$/,
  },
  examples: { folders: [], packages: /^$/ },
  'workbench/src': {
    folders: ['src/core', 'src/files', 'src/local/workbench/page'],
    packages: /^@univerjs\/(core|preset-sheets-core)(\/.*)?$/,
  },
}

const sources = [
  ...sourceFiles('src', '.ts', '.tsx', '.js').filter(file => !isTest(file)),
  ...sourceFiles('workbench/src', '.ts'),
]

test('every source file belongs to a layer', () => {
  expect(sources.filter(file => layerOf(file.path) === undefined).map(file => file.path)).toEqual([])
})

test('a file imports nothing but its own layer, the layers below it and the packages of its layer', () => {
  expect(sources.flatMap(foreignImports)).toEqual([])
})

test('a foreign import is seen', () => {
  const file = (path: string, specifier: string): SourceFile => ({ path, text: `import x from '${specifier}'` })
  expect(foreignImports(file('src/core/cells/a.ts', 'node:fs'))).toHaveLength(1)
  expect(foreignImports(file('src/core/cells/a.ts', 'zod'))).toHaveLength(1)
  expect(foreignImports(file('src/core/cells/a.ts', '../../pane/b.ts'))).toHaveLength(1)
  expect(foreignImports(file('src/core/cells/a.ts', '../../../test/cases.ts'))).toHaveLength(1)
  expect(foreignImports(file('src/local/cli.ts', './workbench/page/main.ts'))).toHaveLength(1)
  expect(foreignImports(file('src/files/undoOf.ts', 'node:zlib'))).toHaveLength(1)
  expect(foreignImports(file('src/sheets/host.ts', './sidebar/main.ts'))).toHaveLength(1)
  expect(foreignImports(file('src/local/cli.ts', '../core/cells/cell.ts'))).toHaveLength(0)
  expect(foreignImports(file('src/sheets/sidebar/main.ts', '../../pane/b.ts'))).toHaveLength(0)
})

test('an import of ours names its file with its extension', () => {
  const bare = sources.flatMap(file =>
    importsOf(file)
      .filter(specifier => specifier.startsWith('.') && !/\.(tsx?|js|json|xlsx)$/.test(specifier))
      .map(specifier => `${file.path} imports ${specifier}`),
  )
  expect(bare).toEqual([])
})

test('no file imports itself by way of others', () => {
  const imports = new Map(sources.map(file => [file.path, ownImports(file)]))
  expect(cycleIn(imports)).toBeNull()
})

test('a cycle is seen', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ])
  expect(cycleIn(imports)).toBe('b → d → b')
})

function layerOf(path: string): string | undefined {
  return Object.keys(layers)
    .filter(folder => path.startsWith(`${folder}/`))
    .sort((one, other) => other.length - one.length)[0]
}

function foreignImports(file: SourceFile): string[] {
  const layer = layerOf(file.path) ?? ''
  const allowed = layers[layer]
  return importsOf(file)
    .filter(specifier => {
      if (!specifier.startsWith('.')) return !allowed?.packages.test(specifier)
      const target = layerOf(resolve(file, specifier))
      return target === undefined || (target !== layer && !allowed?.folders.includes(target))
    })
    .map(specifier => `${file.path} imports ${specifier}`)
}

function ownImports(file: SourceFile): string[] {
  return importsOf(file)
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => resolve(file, specifier))
}

function resolve(file: SourceFile, specifier: string): string {
  return posix.join(posix.dirname(file.path), specifier)
}

function cycleIn(imports: ReadonlyMap<string, readonly string[]>): string | null {
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): string | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' → ')
    if (done.has(path)) return null
    for (const next of imports.get(path) ?? []) {
      const cycle = visit(next, [...trail, path])
      if (cycle !== null) return cycle
    }
    done.add(path)
    return null
  }
  for (const path of imports.keys()) {
    const cycle = visit(path, [])
    if (cycle !== null) return cycle
  }
  return null
}
