import { fullAddress } from '../../core/cells/address.ts'
import type { Snapshot } from '../../core/cells/snapshot.ts'
import type { View } from '../../core/commands/view.ts'
import { drawProblems } from '../../core/problems/drawProblems.ts'
import { foldProblems, type ProblemLine } from '../../core/problems/foldProblems.ts'
import type { Paint } from '../../core/problems/paint.ts'
import type { Problem } from '../../core/problems/problem.ts'
import { rules } from '../../core/rules/index.ts'
import { wrap } from './wrap.ts'

/**
 * The lines of the open problems: each at its cell, rules with more than five findings as one line, and what to do,
 * once for each rule that found an error or a warning.
 */
export function printProblems(
  snapshot: Snapshot,
  problems: readonly Problem[],
  { blocks, concealed }: Pick<View, 'blocks' | 'concealed'>,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): readonly string[] {
  const lines = foldProblems(
    problems.filter(problem => problem.accepted === null),
    rules,
  )
  const single = lines.filter(line => line.count === 1).flatMap(line => line.problems)
  const folded = lines.filter(line => line.count > 1)
  const parts = [
    single.length === 0 ? [] : drawProblems(snapshot, single, { blocks, concealed, paint, width }).split('\n'),
    folded.flatMap(line => foldedLines(line, paint, width)),
    advice(lines, width),
  ]
  return parts.filter(part => part.length > 0).flatMap(part => ['', ...part])
}

/** How often, and the first finding as an example. */
function foldedLines({ severity, message, problems }: ProblemLine, paint: Paint, width: number): readonly string[] {
  const [first] = problems
  const place = first?.cell ? ` [${fullAddress(first.cell)} ${first.rule}]` : ` [${first?.rule}]`
  const [head = '', ...rest] = wrap(`${message}, such as: ${first?.message}${place}`, width - severity.length - 2)
  return [`${paint(`${severity}:`, severity)} ${head}`, ...rest]
}

function advice(lines: readonly ProblemLine[], width: number): readonly string[] {
  const fixes = new Map(
    lines.filter(line => line.severity !== 'info').map(({ rule, problems }) => [rule, problems[0]!.fix]),
  )
  if (fixes.size === 0) return []
  return ['What to do', ...[...fixes].flatMap(([rule, fix]) => wrap(`${rule}: ${fix}`, width))]
}
