import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { hostContract } from '../../test/hostContract.ts'
import { localHost } from './localHost.ts'
import { writeNewXlsx } from './xlsx/writeNewXlsx.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
afterAll(() => rmSync(folder, { recursive: true }))

hostContract(workbook => {
  writeFileSync(join(folder, 'book.xlsx'), writeNewXlsx(workbook))
  return localHost(join(folder, 'book.xlsx'))
})
