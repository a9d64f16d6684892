import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

export interface SourceFile {
  /** Path from the root of the checkout, with slashes. */
  readonly path: string
  readonly text: string
}

const notOurs = new Set(['node_modules', 'dist', '.git', '.types'])

/** The files of a folder, at any depth, whose name ends in one of the endings. */
export function sourceFiles(folder: string, ...endings: readonly string[]): SourceFile[] {
  return pathsIn(folder)
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export function isTest(file: SourceFile): boolean {
  return /\.test\.tsx?$/.test(file.path)
}

function pathsIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (notOurs.has(entry.name)) return []
    return entry.isDirectory() ? pathsIn(path) : [path]
  })
}
