import { existsSync, readFileSync, statSync } from 'node:fs'
import { UnusableFile } from '../files/unusableFile.ts'
import { openBook } from '../files/xlsx/patch/book.ts'
import { bookSheets } from '../files/xlsx/patch/bookSheets.ts'

/** Throws where something stands at a path that is no earlier result: a workbook with sheets of ours in it. */
export function refuseForeignFile(path: string): void {
  if (!existsSync(path) || isResult(path)) return
  throw new UnusableFile(
    `${path} is there already and holds no results of Throughline, so it is not written over. Give another name to --out, or delete it.`,
  )
}

function isResult(path: string): boolean {
  if (!statSync(path).isFile()) return false
  try {
    return bookSheets(openBook(readFileSync(path))).some(({ ours }) => ours !== null)
  } catch (error) {
    // What cannot be read as a workbook is none of ours.
    if (error instanceof UnusableFile) return false
    throw error
  }
}
