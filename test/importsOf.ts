import { codeOnly } from './codeOnly.ts'
import type { SourceFile } from './sourceFiles.ts'

const specifier = /\b(?:from|import|import\s*\(|require\s*\()\s*(['"])( *)\1/g

/** What a file imports, as written, types included. */
export function importsOf(file: SourceFile): string[] {
  return [...codeOnly(file.text).matchAll(specifier)].map(({ 0: match, 2: blanks = '', index }) =>
    file.text.slice(index + match.length - 1 - blanks.length, index + match.length - 1),
  )
}
