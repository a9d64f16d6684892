import { number, oneOf, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const rules = table(
  'rules',
  'Rules',
  {
    aliases: ['Rule Settings', 'Checks', 'Rule List', 'Rule Configuration', 'Validation Rules'],
    help: 'Which checks run, and how strictly.',
  },
  {
    rule: column(text, {
      header: 'Rule',
      aliases: ['Rule ID', 'Rule Name', 'Check', 'Code', 'Rule Code'],
      help: 'The id of the rule.',
      example: 'weights-sum',
      need: 'key',
    }),
    severity: column(oneOf('off', 'info', 'warning', 'error'), {
      header: 'Severity',
      aliases: ['Level', 'Importance', 'Seriousness', 'Rule Severity', 'How Strict'],
      help: 'How seriously it is taken; off switches it off.',
      example: 'warning',
    }),
    limit: column(number, {
      header: 'Limit',
      aliases: ['Threshold', 'Value', 'Cutoff', 'Maximum', 'Rule Limit'],
      help: 'The number this rule compares with.',
      example: 7,
    }),
    reason: column(text, {
      header: 'Reason',
      aliases: commonAliases.reason,
      help: 'Why it differs from the default.',
      example: 'Small team',
    }),
  },
)

export type RuleRow = Row<typeof rules>
