import { commands } from '../../src/core/commands/index.ts'
import { settings } from '../../src/core/settings/index.ts'
import { tables } from '../../src/core/tables/index.ts'
import { markdownTable, type Page } from './page.ts'

export const commandsPage: Page = {
  path: 'docs/commands.md',
  make: () =>
    ['# Commands', commandLine, ...commands.map(section), '## Settings', settingsText, settingsTable()].join('\n\n'),
}

const commandLine = `\`\`\`
npx throughline <command> <workbook.xlsx | folder of .csv> [--json FILE|-] [--set key=value]… [--quiet]
\`\`\`

It ends with 0 when there is no problem of severity error, with 1 when there is one, and with 2 when the workbook or the
arguments cannot be used.`

const settingsText =
  'A setting is a line in the sheet Settings, or `--set key=value` on the command line; absent, it has its default.'

const titles = new Map<string, string>(Object.values(tables).map(table => [table.key, table.title]))

function section(command: (typeof commands)[number]): string {
  const read = command.tables.map(key => titles.get(key) ?? key)
  return [
    `## ${command.id}`,
    `**${command.title}** (${command.group}). ${command.help}`,
    `Offered in: ${command.places.join(', ')}. Reads, where they are there: ${read.join(', ')}.`,
  ].join('\n\n')
}

function settingsTable(): string {
  const rows = Object.values(settings).map(setting => [
    `\`${setting.key}\``,
    defaultText(setting.default),
    setting.accepts,
    setting.help,
  ])
  return markdownTable(['Key', 'Default', 'Accepts', 'Meaning'], rows)
}

function defaultText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === '' ? '(empty)' : String(value)
}
