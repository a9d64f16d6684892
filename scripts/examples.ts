import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeNewXlsx } from '../src/files/xlsx/writeNewXlsx.ts'
import { examples } from './examples/index.ts'

/** Writes the example workbooks; with --check it only says which of the committed ones are stale. */
const folder = join(import.meta.dirname, '../examples')
const made = [...examples].map(([name, workbook]): [string, Uint8Array] => [name, writeNewXlsx(workbook)])
const stale = made.filter(([name, bytes]) => !isWritten(join(folder, name), bytes)).map(([name]) => name)

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Stale in examples: ${stale.join(', ')}. Run "npm run examples" and commit the result.`)
    process.exitCode = 1
  }
} else {
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of made) writeFileSync(join(folder, name), bytes)
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}.` : 'Nothing was stale.')
}

function isWritten(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(bytes)
}
