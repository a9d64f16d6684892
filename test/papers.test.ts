import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { root, type SourceFile, sourceFiles } from './sourceFiles.ts'

const papers = sourceFiles('.', '.md')
const text = [
  ...['src', 'test', 'scripts', 'bench'].flatMap(folder => sourceFiles(folder, '.ts', '.tsx', '.js', '.json', '.html')),
  ...papers,
]
const architecture = read('ARCHITECTURE.md')

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly link?: boolean; readonly license?: string }>
  >
}

test('ARCHITECTURE.md has at most 150 lines', () => {
  expect(architecture.trimEnd().split('\n').length).toBeLessThanOrEqual(150)
})

test('every path that ARCHITECTURE.md names exists, or its line says planned', () => {
  const absent = architecture
    .split('\n')
    .flatMap(line =>
      [...line.matchAll(/`((?:src|test|scripts|docs|bench|examples|\.ci)\/[^`*]*)`/g)]
        .map(match => match[1] ?? '')
        .filter(path => !existsSync(join(root, path)) && !line.includes('planned')),
    )
  expect(absent).toEqual([])
})

test('every folder of the source stands in ARCHITECTURE.md', () => {
  const folders = new Set(sourceFiles('src', '.ts', '.tsx').map(file => file.path.split('/').slice(0, 3)))
  const names = [...folders].map(([src, layer, folder]) =>
    folder?.includes('.') ? `${src}/${layer}/` : `${src}/${layer}/${folder}/`,
  )
  expect([...new Set(names)].filter(name => !architecture.includes(`\`${name}\``))).toEqual([])
})

test('every package is pinned and its reason stands in docs/decisions.md', () => {
  const packages = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies })
  expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  const decisions = read('docs/decisions.md')
  expect(packages.map(([name]) => name).filter(name => !decisions.includes(`\`${name}\``))).toEqual([])
})

test('what runs is under a license that agrees with ours', () => {
  const { packages }: Lockfile = JSON.parse(read('package-lock.json'))
  const running = Object.entries(packages).filter(([path, { dev, link }]) => path !== '' && !dev && !link)
  expect(running.length).toBeGreaterThan(0)
  // Its package.json names no license; the file LICENSE beside it is that of Apache-2.0.
  const named = running.filter(([path]) => path !== 'node_modules/@univerjs/telemetry')
  const agreeing = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'ISC', '0BSD']
  expect(named.filter(([, { license }]) => !agreeing.includes(license ?? '')).map(([path]) => path)).toEqual([])
})

test('the lockfile names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "[a-z]+:/)
})

test('every link between the papers leads somewhere', () => {
  const broken = papers.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
      .map(match => join(path, '..', match[1] ?? ''))
      .filter(target => !existsSync(join(root, target)))
      .map(target => `${path} → ${target}`),
  )
  expect(broken).toEqual([])
})

test('no file names a place on somebody’s machine', () => {
  const place = /(?<![\w./~-])\/(work|tmp|home|Users|root|var|mnt)\/\w/
  expect(text.flatMap(file => linesWith(file, place))).toEqual([])
})

test('nothing is left undone or silenced', () => {
  // Written in two parts, so that this file is not its own finding.
  const words = [
    'TO' + 'DO',
    'FIX' + 'ME',
    'biome-' + 'ignore',
    '@ts-' + 'ignore',
    '@ts-' + 'expect-error',
    '@ts-' + 'nocheck',
  ]
  const skipped = /\b(?:test|it|describe)\.(?:skip|todo|only|skipIf|runIf|fails)\b/
  const silenced = new RegExp(`${words.join('|')}|${skipped.source}`)
  expect(text.filter(file => /\.(tsx?|js)$/.test(file.path)).flatMap(file => linesWith(file, silenced))).toEqual([])
})

test('no file is longer than 300 lines, except tables of words and generated ones', () => {
  const long = text
    .filter(
      file => /\.(tsx?|js)$/.test(file.path) && !/\/data\/|\/vocabulary\/|^src\/pane\/strings\.ts$/.test(file.path),
    )
    .filter(file => file.text.split('\n').length > 300)
  expect(long.map(file => file.path)).toEqual([])
})

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function linesWith({ path, text }: SourceFile, pattern: RegExp): string[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []))
}
