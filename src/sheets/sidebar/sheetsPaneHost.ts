import type { Compute } from '../../pane/compute/compute.ts'
import { hostRun } from '../../pane/hostRun.ts'
import type { PaneHost } from '../../pane/paneHost.ts'
import { sheetsTalks } from '../rpc/sheetsTalks.ts'
import type { Send } from '../rpc/talk.ts'
import { audienceOf } from './audienceOf.ts'
import { changesSeen } from './changesSeen.ts'
import { sheetMemory } from './sheetMemory.ts'
import { turns } from './turns.ts'
import { words } from './words.ts'

/** What the pane is given by Google Sheets. `run` names this sidebar and no other: 8 to 64 characters. */
export async function sheetsPaneHost(send: Send, compute: Compute, run: string): Promise<PaneHost> {
  const talks = sheetsTalks(run)
  const inTurn = turns(send)
  const { hold } = inTurn
  const memory = await sheetMemory(talks, inTurn)
  return {
    place: 'sheets',
    workbook: () => words.spreadsheet,
    run: hostRun({ read: (tables, on) => hold(() => talks.read(tables), on) }, 'sheets', compute).run,
    cells: refs => hold(() => talks.cells(refs)),
    async apply(edits, on) {
      const receipt = await hold(() => talks.apply(edits), on)
      if (edits.some(({ kind }) => kind === 'removeSheets')) await memory.refresh()
      return receipt
    },
    reveal: cell => hold(() => talks.reveal(cell)),
    onChange: listener => changesSeen(talks, inTurn, () => listener('cells')),
    audience: async () => audienceOf(await hold(talks.audience)),
    memory,
    // Around the sidebar Google Sheets is light, whatever the system is.
    theme: () => 'light',
  }
}
