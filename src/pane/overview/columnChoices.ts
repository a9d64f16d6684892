import type { ReadColumn } from '../../core/commands/readColumns.ts'
import type { Column } from '../../core/tables/define.ts'
import { type TableName, tables } from '../../core/tables/index.ts'
import { strings } from '../strings.ts'
import { aliasKind } from './aliasKind.ts'

/** In Aliases: what is written so is left out. */
export const leftOutWord = '-'

/** In Aliases: the column is a metric of its own name. */
export const metricWord = tables.metrics.columns.metric.header

/** What a column can be said to be, by the words that Aliases have for it. */
export interface Choice {
  readonly means: string
  readonly title: string
}

export interface ChoiceGroup {
  /** Null: the choices stand by themselves. */
  readonly title: string | null
  readonly choices: readonly Choice[]
}

const words = strings.overview.recognized

/** Pay and what concerns a person only become metrics by a row in Metrics, never by a click. */
export function columnChoices(column: ReadColumn): readonly ChoiceGroup[] {
  const { table, meaning } = column
  const leftOut = { means: leftOutWord, title: words.leftOut }
  if (aliasKind(column) === 'metric') return [{ title: null, choices: [leftOut] }]
  if (table !== 'scorecard') {
    return [
      { title: null, choices: [leftOut] },
      { title: tables[table].title, choices: columnsOf(table, new Set()) },
    ]
  }
  const isProtected = meaning.is === 'leftOut' && meaning.kind === 'protected'
  const metric = { means: metricWord, title: words.metric }
  const seen = new Set<string>()
  const [scorecard, people, ratings] = (['scorecard', 'people', 'ratings'] as const).map(name => columnsOf(name, seen))
  return [
    { title: null, choices: isProtected ? [leftOut] : [metric, leftOut] },
    { title: words.person, choices: [...scorecard!, ...people!] },
    { title: tables.ratings.title, choices: ratings! },
  ]
}

/** The choice that a column was taken for, or null where none says it. */
export function chosen({ meaning }: ReadColumn): string | null {
  switch (meaning.is) {
    case 'metric':
      return metricWord
    case 'column': {
      const columns: Readonly<Record<string, Column>> = tables[meaning.table].columns
      return columns[meaning.column]?.header ?? null
    }
    case 'leftOut':
      return meaning.kind === 'alias' ? leftOutWord : null
    default:
      return null
  }
}

/** The columns of a table but those that were seen. */
function columnsOf(table: TableName, seen: Set<string>): readonly Choice[] {
  return Object.values<Column>(tables[table].columns).flatMap(({ header }) => {
    if (seen.has(header)) return []
    seen.add(header)
    return [{ means: header, title: header }]
  })
}
