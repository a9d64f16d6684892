import type { Block } from '../tables/block.ts'
import { type TableName, tables } from '../tables/index.ts'
import type { Problem } from './problem.ts'

/**
 * Whether a problem asks the user something: it waits for one of its quick fixes, each of which is a row of Settings or
 * Aliases, so that the next run does not ask. What is only a guess to be looked at (info) does not wait.
 */
export function isQuestion({ severity, accepted, quickFixes }: Problem, blocks: readonly Block[]): boolean {
  if (severity === 'info' || accepted !== null || quickFixes.length === 0) return false
  const answered = new Set(answers.flatMap(table => sheetsOf(table, blocks)))
  return quickFixes.every(({ edits }) =>
    edits.every(
      edit =>
        (edit.kind === 'appendRows' && answered.has(edit.sheet)) ||
        (edit.kind === 'setCell' && answered.has(edit.cell.sheet)),
    ),
  )
}

const answers: readonly TableName[] = ['settings', 'aliases']

/** A table that is not there yet gets a sheet of its own title. */
function sheetsOf(table: TableName, blocks: readonly Block[]): readonly string[] {
  const own = blocks.filter(block => block.table === table).map(({ sheet }) => sheet)
  return own.length > 0 ? own : [tables[table].title]
}
