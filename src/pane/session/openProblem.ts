import type { Problem } from '../../core/problems/problem.ts'
import { allProblems } from './allProblems.ts'
import { reveal } from './reveal.ts'
import type { Session } from './session.ts'

/** Shows the cell of a problem, and the problem in the list with what can be done about it. */
export function openProblem(session: Session, problem: Problem): void {
  session.filter.value = allProblems
  session.problem.value = problem
  session.view.value = 'problems'
  if (problem.cell !== null) void reveal(session, problem.cell)
}
