import type { CommandResult } from '../../core/commands/result.ts'
import { isLog } from '../../core/output/isLog.ts'

/** A sheet that is going to be written: it is new, takes the place of ours, or keeps its rows and gets one more. */
export interface PlannedSheet {
  readonly title: string
  readonly becomes: 'isNew' | 'replaced' | 'continued'
}

export function plannedSheets({ edits, view }: Pick<CommandResult, 'edits' | 'view'>): readonly PlannedSheet[] {
  const there = new Set(view.recognized.sheets.map(({ ours }) => ours))
  return edits.flatMap((edit): readonly PlannedSheet[] => {
    if (edit.kind !== 'writeSheet') return []
    const { key, title } = edit.sheet
    const kept = isLog(key) ? 'continued' : 'replaced'
    return [{ title, becomes: there.has(key) ? kept : 'isNew' }]
  })
}
