import type { CellRef } from '../cells/cellRef.ts'
import type { Facts } from '../tables/facts.ts'

/** Whom the row of measurements is about that a cell stands in; undefined where it stands in none. */
export function personAt(facts: Facts): (cell: CellRef) => string | undefined {
  let persons: ReadonlyMap<string, string> | null = null
  const place = (sheet: string, row: number) => `${row} ${sheet}`
  const read = () => {
    const found = new Map<string, string>()
    for (let i = 0; i < facts.length; i++) {
      found.set(place(facts.sheets[facts.sheet[i]!]!, facts.row[i]!), facts.persons[facts.person[i]!]!)
    }
    return found
  }
  return cell => {
    // Made when first asked for: most workbooks accept nothing of one person.
    persons ??= read()
    return persons.get(place(cell.sheet, cell.row))
  }
}
