import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, test } from 'vitest'
import type { Snapshot } from '../src/core/cells/snapshot.ts'
import { readXlsx } from '../src/files/xlsx/readXlsx.ts'

const program = 'soffice'

/** Whether LibreOffice is there: the spreadsheet that recalculates what we write. */
function hasLibreOffice(): boolean {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).status === 0
}

/** Tests that need LibreOffice. Where it is absent, locally one skipped test says so; under CI it fails. */
export function describeLibreOffice(title: string, body: () => void): void {
  if (hasLibreOffice()) {
    describe(title, body)
    return
  }
  const absent = `${title}: LibreOffice is absent, so that no formula was recalculated. Install libreoffice-calc.`
  test(absent, context => {
    if (process.env.CI) throw new Error(absent)
    context.skip(absent)
  })
}

/** What workbooks say after LibreOffice has calculated their formulas, in the order given, by one start of it. */
export function recalculated(workbooks: readonly Uint8Array[]): readonly Snapshot[] {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  try {
    const paths = workbooks.map((bytes, index) => {
      const path = join(folder, `book${index}.xlsx`)
      writeFileSync(path, bytes)
      return path
    })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const out = join(folder, 'out')
    const words = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, ...paths]
    const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`)
    return workbooks.map((_, index) => readXlsx(new Uint8Array(readFileSync(join(out, `book${index}.xlsx`)))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
