import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UnusableFile } from '../../files/unusableFile.ts'

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string
  readonly bytes: Uint8Array
}

/** The files that the page consists of, by the path under which it asks for them: no other file is ever sent. */
const files = [
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/page.js', 'page.js', 'text/javascript; charset=utf-8'],
  ['/page.css', 'page.css', 'text/css; charset=utf-8'],
  ['/grid.js', 'grid.js', 'text/javascript; charset=utf-8'],
  ['/grid.css', 'grid.css', 'text/css; charset=utf-8'],
  ['/worker.js', 'worker.js', 'text/javascript; charset=utf-8'],
  ['/inter.woff2', 'inter.woff2', 'font/woff2'],
] as const

/** Reads the files of the page from the folder into which they were built. */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  return new Map(
    files.map(([path, name, type]) => {
      const place = join(folder, name)
      if (!existsSync(place)) {
        throw new UnusableFile('This copy of Throughline comes without the workbench. Install it again to have it.')
      }
      return [path, { type, bytes: readFileSync(place) }]
    }),
  )
}
