import type { OwnCell, OwnSheet } from '../../core/hosting/ownSheet.ts'
import { type PutSheet, sizeOf } from './putSheet.ts'
import { ask, type Steps } from './steps.ts'

/** Most characters of one request, and most cells. */
const mostCharacters = 400_000
const mostCells = 20_000

/** Writes a sheet in place of the one that carries its key, else after all others; `done` of `of` sheets are written. */
export function* putSteps(run: string, { key, title, worksheet }: PutSheet, done: number, of: number): Steps<void> {
  const { rows, columns = [], patterns = [], gridLines = false } = worksheet
  const size = sizeOf(worksheet)
  const { decimalComma } = yield* ask({ method: 'prepare', run, key, title, ...size, columns, gridLines }, done, of)
  const sheet = { run, key, title, columns, decimalComma }
  // The first row of a sheet of ours says what it is; until it is written the sheet says that it is not finished.
  for (const { first, cells } of chunksOf(rows, key === null ? 0 : 1)) {
    const part = done + (rows.length === 0 ? 0 : first / rows.length)
    yield* ask({ method: 'rows', ...sheet, first, ...used(cells, patterns) }, part, of)
  }
  const first = key === null ? [] : rows.slice(0, 1)
  yield* ask({ method: 'finish', ...sheet, frame: frameOf(worksheet), ...used(first, patterns) }, done, of)
}

/** What an add-on can set besides cells; how a sheet is printed is not among it. No edit offers choices of a range. */
function frameOf({ conditionalFormats = [], validations = [], charts = [], ...rest }: OwnSheet) {
  const { frozen, tabColor } = rest
  return {
    ...{ conditionalFormats, charts },
    validations: validations.flatMap(each =>
      typeof each.choices === 'string' ? [] : [{ ...each, choices: each.choices }],
    ),
    ...(frozen === undefined ? {} : { frozen }),
    ...(tabColor === undefined ? {} : { tabColor }),
  }
}

type Row = readonly (OwnCell | null)[]

/** Rows from `first` on in pieces that fit into a step. */
function chunksOf(
  rows: readonly Row[],
  first: number,
): readonly { readonly first: number; readonly cells: readonly Row[] }[] {
  const chunks: { first: number; cells: Row[] }[] = []
  let [characters, cells] = [Number.POSITIVE_INFINITY, 0]
  for (let row = first; row < rows.length; row++) {
    const size = JSON.stringify(rows[row]).length
    characters += size
    cells += rows[row]!.length
    if (characters > mostCharacters || cells > mostCells) {
      chunks.push({ first: row, cells: [] })
      characters = size
      cells = rows[row]!.length
    }
    chunks[chunks.length - 1]!.cells.push(rows[row]!)
  }
  return chunks
}

/** Rows with those patterns alone that they use. */
function used(cells: readonly Row[], patterns: readonly string[]) {
  const numbers = new Map<number, number>()
  const rows = cells.map(row =>
    row.map(cell => {
      if (cell?.pattern === undefined) return cell
      const number = numbers.get(cell.pattern) ?? numbers.size
      numbers.set(cell.pattern, number)
      return { ...cell, pattern: number }
    }),
  )
  return { rows, patterns: [...numbers.keys()].map(number => patterns[number]!) }
}
