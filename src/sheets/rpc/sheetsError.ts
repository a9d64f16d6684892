/** Something that the user can read and act on; it never holds the content of a cell. */
export class SheetsError extends Error {
  override readonly name: string = 'SheetsError'
  /** Whether the same step may go well if it is asked once more. */
  readonly again: boolean

  constructor(message: string, again = false) {
    super(message)
    this.again = again
  }
}
