import { columnName } from '../cells/address.ts'
import { rowMark } from './formula/rowMark.ts'

/** Where the rows of a person in a role stand in Score Detail, and how their formulas name cells of the sheet. */
export interface DetailPlace {
  /** A cell of the same row. */
  readonly own: (key: string) => string
  /** Cells of the same row, from one column to another. */
  readonly across: (first: string, last: string) => string
  /** A column of the rows of the same person. */
  readonly block: (key: string) => string
  /** A cell of another row. */
  readonly other: (key: string, row: number) => string
  /** A cell of the first row of the person. */
  readonly head: (key: string) => string
  /** That the rows of the person still stand together. */
  readonly intact: string
}

/** @param first the first row of the person, counted from 0, up to `last`. */
export function detailPlace(first: number, last: number, columnOf: (key: string) => number): DetailPlace {
  const own = (key: string) => `$${columnName(columnOf(key))}${rowMark}`
  const other = (key: string, row: number) => `$${columnName(columnOf(key))}$${row + 1}`
  const block = (key: string) => `${other(key, first)}:${other(key, last)}`
  return {
    own,
    across: (one, another) => `${own(one)}:${own(another)}`,
    block,
    other,
    head: key => other(key, first),
    intact: `SUMPRODUCT(--(${block('subject')}<>${own('subject')}))=0`,
  }
}
