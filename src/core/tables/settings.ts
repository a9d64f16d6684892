import { text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const settings = table(
  'settings',
  'Settings',
  {
    aliases: ['Options', 'Configuration', 'Config', 'Preferences', 'Parameters', 'Throughline Settings'],
    help: 'Choices that hold for the whole workbook.',
  },
  {
    key: column(text, {
      header: 'Key',
      aliases: ['Setting', 'Name', 'Option', 'Parameter', 'Setting Name', 'Setting Key'],
      help: 'The name of the setting.',
      example: 'tenure.periods',
      need: 'key',
    }),
    value: column(text, {
      header: 'Value',
      aliases: ['Setting Value', 'Choice', 'Set To', 'Answer'],
      help: 'What it is set to.',
      example: '3',
      need: 'required',
    }),
    note: column(text, {
      header: 'Note',
      aliases: commonAliases.note,
      help: 'Why, if you like.',
      example: 'Agreed with the works council',
    }),
  },
)

export type SettingRow = Row<typeof settings>
