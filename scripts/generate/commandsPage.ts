import { commands } from '../../src/core/commands/index.ts'
import { settings } from '../../src/core/settings/index.ts'
import { tables } from '../../src/core/tables/index.ts'
import { type LocalCommand, localCommands } from '../../src/local/cli/localCommands.ts'
import { exitCodes, options, usage } from '../../src/local/cli/options.ts'
import { markdownTable, type Page } from './page.ts'

export const commandsPage: Page = {
  path: 'docs/commands.md',
  make: () =>
    [
      '# Commands',
      commandLine,
      ...commands.map(section),
      ...localCommands.map(localSection),
      '## Settings',
      settingsText,
      settingsTable(),
    ].join('\n\n'),
}

const commandLine = [
  `\`\`\`\n${usage}\n\`\`\``,
  markdownTable(
    ['Option', 'Meaning'],
    options.map(({ name, value, help }) => [`\`--${name}${value ? ` ${value}` : ''}\``, help]),
  ),
  markdownTable(
    ['Ends with', 'When'],
    exitCodes.map(([code, meaning]) => [String(code), meaning]),
  ),
].join('\n\n')

const settingsText =
  'A setting is a line in the sheet Settings, or `--set key=value` on the command line; absent, it has its default.'

const titles = new Map<string, string>(Object.values(tables).map(table => [table.key, table.title]))

function section(command: (typeof commands)[number]): string {
  const titlesOf = (keys: readonly string[]) => keys.map(key => titles.get(key) ?? key)
  const needs = command.needs === null ? [] : [`Needs ${titlesOf(command.needs.anyOf).join(' or ')}.`]
  return [
    `## ${command.id}`,
    `**${command.title}** (${command.group}). ${command.help}`,
    [`Offered in: ${command.places.join(', ')}.`, ...needs, ...reads(titlesOf(command.tables))].join(' '),
  ].join('\n\n')
}

function reads(titles: readonly string[]): readonly string[] {
  return titles.length === 0 ? [] : [`Reads, where they are there: ${titles.join(', ')}.`]
}

function localSection({ id, title, help }: LocalCommand): string {
  return [`## ${id}`, `**${title}**. ${help}`, 'Offered in: cli.'].join('\n\n')
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
