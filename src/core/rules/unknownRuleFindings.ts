import type { ReadingFinding } from '../problems/finding.ts'
import { setCellFix } from '../problems/quickFixes/setCellFix.ts'
import type { Located } from '../tables/define.ts'
import { nearestName } from '../values/nearestName.ts'
import { quoted } from '../values/quoted.ts'
import type { Rule } from './define.ts'
import { firstCell } from './firstCell.ts'
import { ruleId } from './ruleId.ts'

/** The rows of Rules or Accepted that name no rule, each with the id that was probably meant. */
export function unknownRuleFindings(
  rules: readonly Rule[],
  rows: readonly { readonly rule: string; readonly at: Located<'rule'> }[],
): readonly ReadingFinding[] {
  const ids = rules.map(rule => rule.id)
  return rows
    .filter(row => !ids.includes(ruleId(row.rule)))
    .map(row => {
      const cell = firstCell(row.at, 'rule')
      const meant = nearestName(ruleId(row.rule), ids)
      return {
        rule: 'unknown-rule',
        cell,
        message: `There is no rule ${quoted(row.rule)}${meant === null ? '' : `; did you mean ${meant}?`}`,
        quickFixes: cell === null || meant === null ? [] : [setCellFix(cell, meant, `Write ${meant}`)],
      }
    })
}
