import { mutating, mutations } from '../../scripts/sheets/mutations.ts'
import { scriptTexts } from '../../scripts/sheets/scriptTexts.ts'
import type { Host } from '../../src/core/host.ts'
import { sheetsTalks } from '../../src/sheets/rpc/sheetsTalks.ts'
import { type Send, talk } from '../../src/sheets/rpc/talk.ts'
import { type AppsScript, appsScript } from '../fakes/sheets/appsScript.ts'
import type { GoogleBook } from '../fakes/sheets/googleBook.ts'

/** The scripts that run at Google, as they are built; without one of their guards where `npm run mutants:sheets` says so. */
export const built = await scriptTexts(
  new Set(),
  mutations.filter(({ id }) => id === process.env.THROUGHLINE_MUTATION).map(mutating),
)

/** What a sidebar has: the host over the wire, and the server at its other end. */
export interface OpenedSheets {
  readonly host: Host
  readonly script: AppsScript
  /** What goes over the wire, which a test may put something between. */
  wire: Send
}

let sidebars = 0

/** The host of the sidebar on the built server over a spreadsheet in memory. */
export function openSheets(book: GoogleBook, script: AppsScript = appsScript(book, [built.code])): OpenedSheets {
  sidebars++
  const talks = sheetsTalks(`sidebar ${sidebars}`)
  const opened: OpenedSheets = {
    script,
    wire: json => Promise.resolve(String(script.call('throughlineRpc', json))),
    host: {
      read: (tables, on) => talk(talks.read(tables), json => opened.wire(json), on),
      apply: (edits, on) => talk(talks.apply(edits), json => opened.wire(json), on),
      reveal: cell => talk(talks.reveal(cell), json => opened.wire(json)),
    },
  }
  return opened
}
