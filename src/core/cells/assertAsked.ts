import type { Edit } from './edit.ts'

/**
 * Every host calls this before it writes: an edit to a sheet of the user's is carried out only if the user picked it.
 * Sheets of ours are found by their marker, and a new sheet replaces nothing.
 */
export function assertAsked(edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind !== 'setCell' && edit.kind !== 'appendRows' && edit.kind !== 'markSheet') continue
    const sheet = edit.kind === 'setCell' ? edit.cell.sheet : edit.sheet
    // An edit may have crossed a boundary as JSON, where its type holds nothing.
    if (!(edit.asked as boolean | undefined)) throw new Error(`Nobody asked for a change of the sheet ${sheet}`)
  }
}
