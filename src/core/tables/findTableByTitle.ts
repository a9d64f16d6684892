import { type TableName, tables } from './index.ts'
import { normalizeName } from './normalizeName.ts'
import { spellings } from './vocabulary/line.ts'
import { titles } from './vocabulary/titles.ts'

/** The table that a sheet title or the name of an Excel table stands for, in any language; null: none. */
export function findTableByTitle(title: string): TableName | null {
  return tableByTitle.get(normalizeName(title)) ?? null
}

const tableByTitle: ReadonlyMap<string, TableName> = new Map(
  (Object.keys(tables) as TableName[]).flatMap(name =>
    titleSpellings(name).map(spelling => [normalizeName(spelling), name] as const),
  ),
)

/** Every title a table is recognized by, as written. */
export function titleSpellings(name: TableName): readonly string[] {
  const { key, title, aliases } = tables[name]
  const lines = titles.filter(([english]) => english === title)
  return [key, title, ...aliases, ...lines.flatMap(spellings)]
}
