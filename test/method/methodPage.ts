import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../sourceFiles.ts'

/** A table of the page: its headers, its rows by header, and the drawn workbook that stands before it in its section. */
export interface PageTable {
  readonly section: string
  readonly headers: readonly string[]
  readonly rows: readonly ReadonlyMap<string, string>[]
  readonly workbook: string | null
}

export const methodPage = readFileSync(join(root, 'docs/method.md'), 'utf8')

/** Every table of docs/method.md, in order. */
export function pageTables(page: string): readonly PageTable[] {
  const tables: PageTable[] = []
  let section = ''
  let workbook: string | null = null
  let rows: string[] = []
  let fenced: string[] | null = null
  for (const line of [...page.split('\n'), '']) {
    if (fenced !== null) {
      if (line === '```') [workbook, fenced] = [fenced.join('\n'), null]
      else fenced.push(line)
    } else if (line === '```workbook') {
      fenced = []
    } else if (line.startsWith('## ')) {
      ;[section, workbook] = [line.slice(3), null]
    } else if (line.startsWith('|')) {
      rows.push(line)
    } else if (rows.length > 0) {
      tables.push({ section, workbook, ...tableOf(rows) })
      rows = []
    }
  }
  return tables
}

function tableOf(lines: readonly string[]): Pick<PageTable, 'headers' | 'rows'> {
  const cellsOf = (line: string) => line.split('|').slice(1, -1)
  const headers = cellsOf(lines[0]!).map(cell => cell.trim())
  const rows = lines.slice(2).map(line => new Map(cellsOf(line).map((cell, at) => [headers[at]!, cell.trim()])))
  return { headers, rows }
}
