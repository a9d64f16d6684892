/**
 * The types a column can have. The phantom `value` gives the row its TypeScript type;
 * how a cell is parsed stands in `columnSchema.ts`.
 */
export interface ColumnType<Value> {
  readonly kind: 'text' | 'verbatim' | 'number' | 'share' | 'date' | 'period' | 'oneOf' | 'label' | 'list' | 'raw'
  readonly options: readonly string[]
  readonly value?: Value
}

/** Any text, trimmed; a number is taken as it is written (an ID 1001 is '1001'). */
export const text: ColumnType<string> = { kind: 'text', options: [] }
/** Text in which a dash or N/A is no blank: it says itself. */
export const verbatim: ColumnType<string> = { kind: 'verbatim', options: [] }
/** A finite number. */
export const number: ColumnType<number> = { kind: 'number', options: [] }
/** A share, 0 to 1, from 0.3, 30 or 30% by the evidence of its column. */
export const share: ColumnType<number> = { kind: 'share', options: [] }
/** A day, as a 1900-system serial. */
export const date: ColumnType<number> = { kind: 'date', options: [] }
/** A month, quarter, week, year or day as it is written ('2025-03', 'Q1 FY25', a date serial), parsed later. */
export const period: ColumnType<string | number> = { kind: 'period', options: [] }
/** A number, or the label of a scale ('Exceeds', '4 - Exceeds', '4/5'), kept as written. */
export const label: ColumnType<string | number> = { kind: 'label', options: [] }
/** Names separated by comma, semicolon or line break. */
export const list: ColumnType<readonly string[]> = { kind: 'list', options: [] }
/** A number whose scale its metric decides (a target of 90 %, 4.5 hours …): the cell as it is, parsed later. */
export const raw: ColumnType<string | number> = { kind: 'raw', options: [] }

/** One of a list of words, matched without case, spaces and punctuation, in any language of the vocabulary. */
export function oneOf<const Option extends string>(...options: readonly Option[]): ColumnType<Option> {
  return { kind: 'oneOf', options }
}

export const yesNo = oneOf('yes', 'no')
