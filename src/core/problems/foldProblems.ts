import type { Problem } from './problem.ts'
import type { Severity } from './severity.ts'

/** One line of the list of problems: one problem, or all of one rule, which open. */
export interface ProblemLine {
  readonly rule: string
  readonly severity: Severity
  readonly count: number
  readonly message: string
  /** The reason or reasons are with the problems; a line holds either open problems or accepted ones. */
  readonly accepted: boolean
  readonly problems: readonly Problem[]
}

const most = 5

/**
 * Folds more than five findings of one rule into one line, at the place of the first; accepted ones apart from open
 * ones, so that neither hides the other. `rules` gives the title that the line carries.
 */
export function foldProblems(
  problems: readonly Problem[],
  rules: readonly { readonly id: string; readonly title: string }[],
): readonly ProblemLine[] {
  const titles = new Map(rules.map(rule => [rule.id, rule.title]))
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const group = groups.get(groupOf(problem))
    if (group) group.push(problem)
    else groups.set(groupOf(problem), [problem])
  }
  return problems.flatMap(problem => {
    const group = groups.get(groupOf(problem))!
    if (group.length <= most) return [line(problem.message, [problem])]
    const title = titles.get(problem.rule) ?? problem.rule
    return group[0] === problem ? [line(`${title}: ${group.length} findings`, group)] : []
  })
}

function groupOf({ rule, accepted }: Problem): string {
  return `${accepted === null ? 'open' : 'accepted'} ${rule}`
}

function line(message: string, problems: readonly Problem[]): ProblemLine {
  const { rule, severity, accepted } = problems[0]!
  return { rule, severity, count: problems.length, message, accepted: accepted !== null, problems }
}
