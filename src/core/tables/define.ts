import type { CellRef } from '../cells/cellRef.ts'
import type { ColumnType } from './columnTypes.ts'

export interface ColumnWords {
  /** The header as it is written, in English. */
  readonly header: string
  /** Other English spellings that are recognized; case, spaces, punctuation and plural never matter. */
  readonly aliases?: readonly string[]
  /** One sentence for the template, the dropdown and the docs page. */
  readonly help: string
  readonly example: string | number
  /**
   * 'key': a row without it is dropped and listed; 'required': a problem names the blank cell;
   * 'documented': needed too, but a rule of its own says where it is blank, so that nothing is said twice.
   */
  readonly need?: 'key' | 'required' | 'documented'
  /** Whether the example row of a template fills it, although it may stay blank. */
  readonly inExampleRow?: boolean
}

export interface Column<Value = unknown, Need extends ColumnWords['need'] = ColumnWords['need']> {
  readonly type: ColumnType<Value>
  readonly header: string
  readonly aliases: readonly string[]
  readonly help: string
  readonly example: string | number
  readonly need: Need
  readonly inExampleRow: boolean
}

export type Columns = Readonly<Record<string, Column>>

export interface Table<Key extends string = string, C extends Columns = Columns> {
  readonly key: Key
  readonly title: string
  readonly aliases: readonly string[]
  readonly help: string
  readonly columns: C
  /** Columns that users title themselves, as one of them would stand in the template; null: there are none. */
  readonly more: ColumnWords | null
}

/** A column: its type, and the words that the template, the dropdown, the validation and the docs are made of. */
export function column<Value, const Need extends ColumnWords['need'] = undefined>(
  type: ColumnType<Value>,
  words: ColumnWords & { readonly need?: Need },
): Column<Value, Need> {
  return {
    type,
    header: words.header,
    aliases: words.aliases ?? [],
    help: words.help,
    example: words.example,
    need: words.need as Need,
    inExampleRow: words.need !== undefined || words.inExampleRow === true,
  }
}

/** A table that is read: the single source of its type, template, validation and docs page. */
export function table<const Key extends string, C extends Columns>(
  key: Key,
  title: string,
  words: { readonly aliases?: readonly string[]; readonly help: string; readonly more?: ColumnWords },
  columns: C,
): Table<Key, C> {
  return { key, title, aliases: words.aliases ?? [], help: words.help, columns, more: words.more ?? null }
}

type ValueOf<C> = C extends Column<infer Value, infer Need> ? (Need extends 'key' ? Value : Value | null) : never

/** Where a parsed row stands: its sheet and row, and the cell of every column that its table has there. */
export interface Located<Key extends string = string> {
  readonly sheet: string
  /** Zero-based sheet row. */
  readonly row: number
  readonly cells: Readonly<Partial<Record<Key, CellRef>>>
}

/** A parsed row: key columns are never null, any other column may be. */
export type Row<T extends Table> = { readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]> } & {
  readonly at: Located<Extract<keyof T['columns'], string>>
}
