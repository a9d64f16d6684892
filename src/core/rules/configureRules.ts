import type { ReadingFinding } from '../problems/finding.ts'
import type { Severity } from '../problems/severity.ts'
import type { RuleRow } from '../tables/rules.ts'
import type { Rule, RuleContext } from './define.ts'
import { firstCell } from './firstCell.ts'
import { ruleId } from './ruleId.ts'
import { unknownRuleFindings } from './unknownRuleFindings.ts'

/** How a rule runs here. `limit` is NaN for a rule that has no number of its own. */
export interface Configured {
  readonly severity: Severity | 'off'
  readonly limit: number
}

export interface Configuration {
  readonly of: (rule: Rule) => Configured
  readonly findings: readonly ReadingFinding[]
}

/**
 * What the profile and the Rules table make of each rule. A severity given in Rules holds in every profile; of two rows
 * for one rule the last holds. Without one, a rule outside the profile is off.
 */
export function configureRules(rules: readonly Rule[], context: Omit<RuleContext, 'limit'>): Configuration {
  const rows = new Map(context.rules.map(row => [ruleId(row.rule), row]))
  const minimal = startsMinimal(context)
  return {
    of: rule => {
      const row = rows.get(rule.id)
      return {
        severity: row?.severity ?? (minimal && !rule.minimal ? 'off' : rule.severity),
        limit: row?.limit ?? rule.limit?.value ?? Number.NaN,
      }
    },
    findings: [
      ...unknownRuleFindings(rules, context.rules),
      ...context.rules.filter(offWithoutReason).map(unexplained),
    ],
  }
}

/** The profile that was asked for; a workbook without plan tables, where none was asked for, starts in `minimal`. */
function startsMinimal({ configuration, metrics, weights, settings }: Omit<RuleContext, 'limit'>): boolean {
  const key = 'rules.profile'
  const asked = configuration.changed.some(change => change.key === key) || settings.some(row => row.key === key)
  return asked
    ? configuration.values.rulesProfile === 'minimal'
    : metrics.length + weights.length === 0 || configuration.values.rulesProfile === 'minimal'
}

function offWithoutReason(row: RuleRow): boolean {
  return row.severity === 'off' && (row.reason ?? '').trim() === ''
}

function unexplained(row: RuleRow): ReadingFinding {
  return {
    rule: 'rule-off-without-reason',
    cell: firstCell(row.at, 'severity', 'rule'),
    message: `The rule ${ruleId(row.rule)} is switched off without a reason`,
  }
}
