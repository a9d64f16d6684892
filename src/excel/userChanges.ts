import type { ExcelLibrary } from './library.ts'

/** Tells of changes that the user, or another user, makes in the workbook. */
export interface UserChanges {
  on(listener: () => void): () => void
  /** Does something that changes the workbook without telling of it. */
  quietly<Result>(act: () => Promise<Result>): Promise<Result>
}

/**
 * Listens to the workbook for as long as the pane is open. Excel may lose such an event, so results are only ever marked
 * as stale by them; what is computed is always read anew.
 */
export async function userChanges(library: ExcelLibrary): Promise<UserChanges> {
  const listeners = new Set<() => void>()
  let writing = 0
  await library.run(async context => {
    context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
      // Programs before ExcelApi 1.14 do not say who changed a cell.
      if (writing > 0 || triggerSource === 'ThisLocalAddin') return
      for (const listener of listeners) listener()
    })
    await context.sync()
  })
  return {
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async quietly(act) {
      writing++
      try {
        return await act()
      } finally {
        writing--
      }
    },
  }
}
