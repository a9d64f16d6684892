import type { Column, Table } from '../../src/core/tables/define.ts'
import { tables } from '../../src/core/tables/index.ts'
import { markdownTable, type Page } from './page.ts'

export const tablesPage: Page = {
  path: 'docs/tables.md',
  make: () => ['# Tables', introduction, ...Object.values<Table>(tables).map(section)].join('\n\n'),
}

const introduction = `What Throughline reads. A table is found by the title of its sheet, by its name, or by its headers; case, spaces,
punctuation and plural never matter. Only the tables that you use are needed: one sheet of names and metrics is enough to
begin.

A row without a **key** is left out and listed. A blank cell in a **required** column is reported at its place. Everything
else may stay empty.`

const kinds: Record<Column['type']['kind'], string> = {
  text: 'text',
  verbatim: 'text',
  number: 'number',
  share: 'share (0.3, 30 or 30%)',
  date: 'date',
  period: 'period',
  oneOf: 'one of',
  label: 'number or label',
  list: 'list of names',
  raw: 'number on the scale of its metric',
}

function section(table: Table): string {
  const others = table.aliases.length > 0 ? `\n\nAlso found as: ${table.aliases.join(', ')}.` : ''
  const rows = Object.values<Column>(table.columns).map(column => [
    column.header,
    typeText(column),
    neededAs(column),
    column.help,
    String(column.example),
    column.aliases.join(', '),
  ])
  const columns = markdownTable(['Column', 'Holds', 'Needed', 'Meaning', 'Example', 'Also read as'], rows)
  return `## ${table.title}\n\n${table.help}${others}\n\n${columns}`
}

/** What a rule of its own looks for is required like the rest. */
function neededAs({ need }: Column): string {
  return need === 'documented' ? 'required' : (need ?? '')
}

function typeText({ type }: Column): string {
  return type.options.length > 0 ? `${kinds[type.kind]}: ${type.options.join(', ')}` : kinds[type.kind]
}
