/** A line of the palette. */
export interface Entry {
  readonly id: string
  /** What stands before the title, quietly: Scores, Go. */
  readonly group: string
  readonly title: string
  /** Why it cannot be used now; null: it can. */
  readonly unavailable: string | null
  run(): void
}
