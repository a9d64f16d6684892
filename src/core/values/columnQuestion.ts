/**
 * What a column leaves open. The answer is one row in Settings, under the key `read.<Sheet>.<Header>.<about>`;
 * until it is there the cells concerned are invalid.
 */
export interface ColumnQuestion {
  readonly about: 'percent' | 'decimal' | 'unit' | 'dates' | 'mixedDates'
  /** The question in plain words. */
  readonly message: string
  /** None: nothing but the cells themselves can say. */
  readonly answers: readonly Answer[]
  /** Positions, in the cells that were given, of the first few cells concerned. */
  readonly examples: readonly number[]
  /** How many cells are concerned. */
  readonly count: number
}

export interface Answer {
  /** What is written into Settings. */
  readonly value: string
  /** What the quick fix says. */
  readonly title: string
}
