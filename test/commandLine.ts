import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { bundle } from '../scripts/bundle.ts'
import { root } from './sourceFiles.ts'

export interface Run {
  readonly status: number | null
  readonly output: string
  readonly messages: string
}

/** The command line as people get it, bundled once for a test file, and a folder of its own to run in. */
export function commandLine(): {
  readonly folder: () => string
  readonly program: () => string
  readonly run: (words: readonly string[]) => Run
} {
  let place = ''
  const program = () => join(place, 'dist/local/cli.js')
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'throughline-'))
    await bundle(join(root, 'src/local/cli.ts'), program())
  })
  afterAll(() => rmSync(place, { recursive: true }))
  return {
    folder: () => place,
    program,
    run: words => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program(), ...words], {
        cwd: place,
        encoding: 'utf8',
        maxBuffer: 1e8,
      })
      return { status, output: stdout, messages: stderr }
    },
  }
}
