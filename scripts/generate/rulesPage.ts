import { effects, type Rule } from '../../src/core/rules/define.ts'
import { rules } from '../../src/core/rules/index.ts'
import { markdownTable, type Page } from './page.ts'

export const rulesPage: Page = {
  path: 'docs/rules.md',
  make: () =>
    ['# Rules', introduction, ...effects.map(overview).filter(part => part !== ''), ...rules.map(section)].join('\n\n'),
}

const introduction = `What Throughline checks, in the order in which problems are listed. A line in the sheet Rules changes the severity
or the limit of a rule, or turns it off, with a reason; a line in the sheet Accepted accepts one finding with a reason.

A rule whose table is absent or empty stays silent. Rules marked "from the start" are on in the profile \`minimal\`, in which
a workbook without plan tables begins; all are on in the profile \`recommended\`.`

const headings: Record<Rule['effect'], string> = {
  'stops a score': 'What stops a score',
  'changes a score': 'What changes a score',
  'changes what is said': 'What changes what is said about a person',
  tidiness: 'Tidiness',
}

function overview(effect: Rule['effect']): string {
  const rows = rules
    .filter(rule => rule.effect === effect)
    .map(rule => [`[${rule.id}](#${rule.id})`, rule.severity, rule.title, rule.minimal ? 'from the start' : ''])
  if (rows.length === 0) return ''
  return `**${headings[effect]}**\n\n${markdownTable(['Rule', 'Severity', 'Says', 'On'], rows)}`
}

function section(rule: Rule): string {
  const facts = [`${rule.severity}, about the ${rule.about}`, ...rule.requirement].join(' · ')
  const limit = rule.limit ? [`**Limit.** ${rule.limit.help} Default: ${rule.limit.value}.`] : []
  return [
    `## ${rule.id}`,
    `${rule.title}. (${facts})`,
    `**Why.** ${rule.why}`,
    `**What to do.** ${rule.fix}`,
    `**Ask first.** ${rule.ask}`,
    ...limit,
  ].join('\n\n')
}
