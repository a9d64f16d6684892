// Makes the picture of a result that the README shows: the Scores sheet of the large example, as LibreOffice prints it.
// Run: npx tsx scripts/resultPicture.ts (needs soffice, pdftotext and pdftoppm on the path)
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'throughline-picture-'))
const result = join(folder, 'result.xlsx')
const pdf = join(folder, 'result.pdf')

const run = (program: string, ...words: readonly string[]) =>
  execFileSync(program, words, { encoding: 'utf8', maxBuffer: 100_000_000 })

run(
  process.execPath,
  join(root, 'dist/local/cli.js'),
  'score',
  join(root, 'examples/customer-success.xlsx'),
  '--out',
  result,
  '--quiet',
  '--exit-zero',
)
const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, result)
const pages = run('pdftotext', '-layout', pdf, '-').split('\f')
const page = String(pages.findIndex(text => text.includes('Throughline: scores of')) + 1)
const cut = ['-x', '44', '-y', '54', '-W', '1200', '-H', '400']
run(
  'pdftoppm',
  '-f',
  page,
  '-l',
  page,
  '-r',
  '120',
  ...cut,
  '-singlefile',
  '-png',
  pdf,
  join(root, 'docs/pictures/scores'),
)
rmSync(folder, { recursive: true })
console.log('docs/pictures/scores.png')
