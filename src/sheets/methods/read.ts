import { budget } from '../budget.ts'
import { cellReader } from '../cellReader.ts'
import { hiddenPositions } from '../hiddenPositions.ts'
import { mostCells, readRange } from '../readRange.ts'
import type { HiddenPositions, Read, ReadRows } from '../rpc/answer.ts'
import type { RequestOf } from '../rpc/request.ts'
import { sheetTitled } from '../sheetTitled.ts'

/** Most cells of one answer. */
const mostAnswered = 500_000

/** Reads as many of the wanted rows as fit into a step, then what is hidden. */
export function read({ rows: wanted, hidden: asked }: RequestOf<'read'>): Read {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const cellOf = cellReader(book)
  const mayGoOn = budget()
  const rows: ReadRows[] = []
  let answered = 0
  for (const { sheet: title, top: first, bottom, columns } of wanted) {
    const sheet = sheetTitled(book, title)
    const most = Math.max(1, Math.floor(mostCells / columns))
    for (let top = first; top <= bottom; top += most) {
      if (answered >= mostAnswered || !mayGoOn()) return { rows, hidden: [] }
      const count = Math.min(most, bottom - top + 1)
      const cells = readRange(sheet, { top, left: 0, rows: count, columns }, cellOf)
      rows.push({ sheet: title, top, cells })
      answered += count * columns
    }
  }
  const hidden: HiddenPositions[] = []
  for (const { title, rows: down, columns } of asked) {
    if (!mayGoOn()) break
    hidden.push(hiddenPositions(sheetTitled(book, title), down, columns, budget()))
  }
  return { rows, hidden }
}
