import type { CellRef } from '../../core/cells/cellRef.ts'
import { errorWords } from './errorWords.ts'
import { notify } from './notify.ts'
import type { Session } from './session.ts'

/** Shows a cell to the user; what stands in the way is told. */
export async function reveal(session: Session, cell: CellRef): Promise<void> {
  try {
    await session.host.reveal(cell)
  } catch (error) {
    notify(session, { tone: 'error', text: errorWords(error) })
  }
}
