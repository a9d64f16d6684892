import { isEditing } from './excelError.ts'

/** After so many milliseconds without an answer Excel is asked whether a cell is being edited. */
const patience = 1000

/** Finds out whether requests wait since the user edits a cell: Excel holds them back and says nothing. */
export interface EditingWatch {
  /** Watches every request of a batch. */
  over(context: Excel.RequestContext): void
  /** Calls back when one begins to wait, and when it goes on; gives back how to stop. */
  on(listener: (waiting: boolean) => void): () => void
}

export function editingWatch(excel: Pick<typeof Excel, 'run'>): EditingWatch {
  const listeners = new Set<(waiting: boolean) => void>()
  let waits = false
  const tell = (waiting: boolean): void => {
    if (waits === waiting) return
    waits = waiting
    for (const listener of listeners) listener(waiting)
  }
  /** Asks by a request that does not wait. */
  const isEdited = (): Promise<boolean> =>
    excel
      .run({ delayForCellEdit: false }, async context => {
        context.workbook.load('name')
        await context.sync()
        return false
      })
      .catch(isEditing)
  return {
    over(context) {
      const send = context.sync.bind(context)
      context.sync = async value => {
        let open = true
        const timer = setTimeout(async () => {
          const edited = await isEdited()
          if (open) tell(edited)
        }, patience)
        try {
          return await send(value)
        } finally {
          open = false
          clearTimeout(timer)
          tell(false)
        }
      }
    },
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
