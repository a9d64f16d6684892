/** The review round that is scored: its name, its days as serials (inclusive; null: open), and a sentence for every output. */
export interface Cycle {
  readonly name: string
  readonly from: number | null
  readonly to: number | null
  /** The day that "today" means here: never the clock. */
  readonly asOf: number | null
  /** "January to December 2025, 12 months". */
  readonly text: string
}
