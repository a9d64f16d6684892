import type { Problem } from '../../core/problems/problem.ts'
import { appendToTable } from '../../core/problems/quickFixes/appendToTable.ts'
import { strings } from '../strings.ts'
import { applyFix } from './applyFix.ts'
import type { Session } from './session.ts'
import { today } from './today.ts'

/** Accepts a finding, and those of its rule at the same person, metric and sheet, by a row in Accepted with the reason. */
export async function accept(session: Session, problem: Problem, reason: string): Promise<boolean> {
  const { rule, person, metric, cell } = problem
  const row = { rule, employeeId: person, metric, sheet: cell?.sheet ?? null, reason, acceptedAt: today() }
  const blocks = session.run.value?.result.view.blocks ?? []
  return applyFix(session, appendToTable({ blocks }, 'accepted', [row], strings.problems.acceptTitle))
}
