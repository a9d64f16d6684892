import type { QuickFix } from '../../core/problems/finding.ts'
import { appendToTable } from '../../core/problems/quickFixes/appendToTable.ts'
import { setCellFix } from '../../core/problems/quickFixes/setCellFix.ts'
import type { Session } from './session.ts'
import { settingRows } from './settingRows.ts'

/** Offers several answers at once: a key that Settings have gets its value in its row, the others are added together. */
export function answerSettings(
  session: Session,
  answers: readonly { readonly key: string; readonly value: string }[],
  title: string,
): QuickFix {
  const given = answers.map(({ key }) => settingRows(session, key).slice(-1)[0]?.value ?? null)
  const added = answers.filter((_, i) => given[i] === null)
  const blocks = session.run.value?.result.view.blocks ?? []
  return {
    title,
    edits: [
      ...given.flatMap((cell, i) => (cell === null ? [] : setCellFix(cell, answers[i]!.value, title).edits)),
      ...(added.length === 0 ? [] : appendToTable({ blocks }, 'settings', added, title).edits),
    ],
  }
}
