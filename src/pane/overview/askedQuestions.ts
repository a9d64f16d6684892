import type { CellRef } from '../../core/cells/cellRef.ts'
import { isQuestion } from '../../core/problems/isQuestion.ts'
import type { Problem } from '../../core/problems/problem.ts'
import type { Block } from '../../core/tables/block.ts'

/** A question, with all cells that wait for its answer; the first is the example. */
export interface AskedQuestion {
  readonly problem: Problem
  readonly cells: readonly CellRef[]
  /** What stands above the example, or null. */
  readonly header: string | null
}

/** The open questions in the order of the problems; those that the same answers settle are one. */
export function askedQuestions(problems: readonly Problem[], blocks: readonly Block[]): readonly AskedQuestion[] {
  const questions = new Map<string, AskedQuestion>()
  for (const problem of problems) {
    if (!isQuestion(problem, blocks)) continue
    const answers = JSON.stringify(problem.quickFixes)
    const before = questions.get(answers)
    const cells = [...(problem.cell === null ? [] : [problem.cell]), ...problem.related]
    questions.set(answers, {
      problem: before?.problem ?? problem,
      cells: [...(before?.cells ?? []), ...cells],
      header: before === undefined ? headerAbove(problem.cell, blocks) : before.header,
    })
  }
  return [...questions.values()]
}

function headerAbove(cell: CellRef | null, blocks: readonly Block[]): string | null {
  if (cell === null) return null
  const { sheet, row, column } = cell
  const headers = blocks
    .filter(block => block.sheet === sheet && row >= block.headerTop && row <= block.body.bottom)
    .flatMap(block => block.headers)
  return headers.find(header => header.cell.column === column)?.header ?? null
}
