import { oneOf, verbatim } from './columnTypes.ts'
import { column, type Row, table } from './define.ts'

export const aliases = table(
  'aliases',
  'Aliases',
  {
    aliases: ['Synonyms', 'Name Mapping', 'Mappings', 'Alternate Names', 'Translations'],
    help: 'What your words mean here.',
  },
  {
    kind: column(oneOf('sheet', 'column', 'metric', 'role', 'person'), {
      header: 'Kind',
      aliases: ['Type', 'Alias Kind', 'Alias Type', 'What', 'Category'],
      help: 'What the word names.',
      example: 'metric',
      need: 'key',
    }),
    written: column(verbatim, {
      header: 'Written',
      aliases: ['As Written', 'Alias', 'Found', 'Original', 'Spelling', 'From', 'Your Word'],
      help: 'The word as it stands in your sheets.',
      example: 'C-SAT',
      need: 'key',
    }),
    means: column(verbatim, {
      header: 'Means',
      aliases: ['Meaning', 'Maps To', 'Stands For', 'Mapped To', 'To', 'Is', 'Canonical'],
      help: 'What it stands for; a dash leaves it out, and Metric makes a column a metric of its own name.',
      example: 'CSAT',
      need: 'key',
    }),
  },
)

export type Alias = Row<typeof aliases>
