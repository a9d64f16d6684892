/** One cell of the workbook; row and column are zero-based positions in the sheet. */
export interface CellRef {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** A rectangle of one sheet; zero-based, `bottom` and `right` inclusive. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
