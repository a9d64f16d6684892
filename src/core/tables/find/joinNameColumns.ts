import { type Cell, cellText, isBlank } from '../../cells/cell.ts'
import type { Grid } from '../../cells/grid.ts'
import { normalizeName } from '../normalizeName.ts'
import { familyWords, givenWords, nameWords } from '../vocabulary/nameParts.ts'
import { headRows } from './headRows.ts'

/**
 * A sheet whose names stand in two columns, First Name and Last Name, with both in one: "Ana Lopez" under Name, in the
 * column that stands further left. A sheet that has the whole name as well keeps its columns.
 */
export function joinNameColumns(grid: Grid): Grid {
  const first = grid.cells.slice(0, headRows).findIndex(row => nameParts(row) !== null)
  if (first === -1) return grid
  let parts: NameParts | null = null
  const cells = grid.cells.map((row, i) => {
    const header = i < first ? null : nameParts(row)
    if (header !== null) parts = header
    return parts === null ? row : joined(row, parts, header !== null)
  })
  return { ...grid, cells }
}

/** Positions within a row. */
interface NameParts {
  readonly given: number
  readonly family: number
}

/** Name alone is the other part: Nom beside Prénom is the family's, Nome beside Cognome the person's own. */
function nameParts(row: readonly Cell[]): NameParts | null {
  const names = row.map(cell => (typeof cell === 'string' ? normalizeName(cell) : ''))
  const position = (words: ReadonlySet<string>) => names.findIndex(name => words.has(name))
  const [given, family, name] = [position(givenWords), position(familyWords), position(nameWords)]
  if (given !== -1 && family !== -1) return name === -1 ? { given, family } : null
  if (name === -1 || given === family) return null
  return given === -1 ? { given: name, family } : { given, family: name }
}

function joined(row: readonly Cell[], { given, family }: NameParts, isHeader: boolean): readonly Cell[] {
  const texts = [row[given] ?? null, row[family] ?? null].filter(cell => !isBlank(cell)).map(cellText)
  const [one = '', other] = texts
  const name =
    other === undefined || containsWord(one, other) ? one : containsWord(other, one) ? other : `${one} ${other}`
  const cells = [...row]
  cells[Math.max(given, family)] = null
  cells[Math.min(given, family)] = isHeader ? 'Name' : name === '' ? null : name
  return cells
}

/** Whether a whole name stands in one of the columns already. */
function containsWord(text: string, word: string): boolean {
  return ` ${text.toLowerCase()} `.includes(` ${word.toLowerCase()} `)
}
