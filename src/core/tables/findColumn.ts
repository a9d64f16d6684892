import type { Column } from './define.ts'
import { type TableName, tables } from './index.ts'
import { normalizeName } from './normalizeName.ts'
import { headers } from './vocabulary/headers.ts'
import { spellings } from './vocabulary/line.ts'

/** The keys of the columns of a table. */
export type ColumnKey<Name extends TableName> = Extract<keyof (typeof tables)[Name]['columns'], string>

/**
 * The column of a table that a header stands for, in any language; null: none of them. The header is normalized already
 * (`normalizeName`), since that costs more than to look it up in every table.
 */
export function findColumn<Name extends TableName>(table: Name, name: string): ColumnKey<Name> | null {
  const key = columnsByName.get(table)?.get(name) ?? null
  return key as ColumnKey<Name> | null
}

const linesByHeader = new Map(headers.map(line => [normalizeName(line[0]), line]))

const columnsByName: ReadonlyMap<TableName, ReadonlyMap<string, string>> = new Map(
  (Object.keys(tables) as TableName[]).map(name => [
    name,
    new Map(
      Object.entries<Column>(tables[name].columns).flatMap(([key, column]) =>
        headerSpellings(column).map(spelling => [normalizeName(spelling), key] as const),
      ),
    ),
  ]),
)

/** Every header a column is recognized by, as written: its own, its aliases, and the translations of both. */
export function headerSpellings(column: Column): readonly string[] {
  return [column.header, ...column.aliases].flatMap(english => {
    const line = linesByHeader.get(normalizeName(english))
    return line === undefined ? [english] : [english, ...spellings(line)]
  })
}
