import { columnName } from '../cells/address.ts'
import { ownReference } from './formula/reference.ts'

/** Where a row of Score Detail stands, and how its formulas name cells of the sheet. */
export interface DetailPlace {
  /** A cell of the same row. */
  readonly own: (key: string) => string
  /** Cells of the same row, from one column to another. */
  readonly across: (first: string, last: string) => string
  /** A column of the rows of the same person. */
  readonly block: (key: string) => string
  /** A cell of another row of the same person. */
  readonly other: (key: string, row: number) => string
  /** That the rows of the person still stand together. */
  readonly intact: string
}

/** @param row zero-based; `first` and `last` are the rows of the same person in the same role. */
export function detailPlace(row: number, first: number, last: number, columnOf: (key: string) => number): DetailPlace {
  const own = (key: string) => ownReference(row, columnOf(key))
  const block = (key: string) => {
    const name = columnName(columnOf(key))
    return `$${name}$${first + 1}:$${name}$${last + 1}`
  }
  return {
    own,
    across: (one, other) => `${own(one)}:${own(other)}`,
    block,
    other: (key, at) => `$${columnName(columnOf(key))}$${at + 1}`,
    intact: `SUMPRODUCT(--(${block('subject')}<>${own('subject')}))=0`,
  }
}
