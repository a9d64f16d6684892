// Reads the examples by the built server over gas-fakes, a simulation of Apps Script that others wrote, and compares what
// that gives with what the command line reads and computes. What is needed stands in README.md.
import { deepStrictEqual } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { register } from 'node:module'
import { join } from 'node:path'
import { scriptTexts } from '../../scripts/sheets/scriptTexts.ts'
import type { SheetTitle, Snapshot } from '../../src/core/cells/snapshot.ts'
import { commands } from '../../src/core/commands/index.ts'
import { narrow } from '../../src/core/tables/find/narrow.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { sheetsTalks } from '../../src/sheets/rpc/sheetsTalks.ts'
import { type CallHere, talkHere } from '../../src/sheets/rpc/talkHere.ts'
import { answerAsGoogle, type StoredSheet } from './answerAsGoogle.ts'

/** What gas-fakes puts into the world, as far as it is used here. */
interface GasFakes {
  answerAsGoogle: ReturnType<typeof answerAsGoogle>
  readonly SpreadsheetApp: { openById(id: string): object }
}

const world = globalThis as unknown as GasFakes
const examples = join(import.meta.dirname, '../../examples')
const command = commands.find(({ id }) => id === 'score')!
const options = { set: new Map<string, string>(), at: '2026-01-01T00:00:00.000Z', host: 'sheets' }

world.answerAsGoogle = answerAsGoogle('none', [])
register('./offline.js', import.meta.url)
const fakes: string = '@mcpher/gas-fakes'
await import(fakes)
const { code } = await scriptTexts(new Set())

for (const file of readdirSync(examples).filter(name => /^[^.]+\.xlsx$/.test(name))) {
  const whole = readXlsx(readFileSync(join(examples, file)))
  world.answerAsGoogle = answerAsGoogle(
    file,
    whole.sheets.map(sheet => storedSheet(sheet, whole)),
  )
  const wanted = narrow(whole, command.tables)
  const read = talkHere(sheetsTalks('gas-fakes').read(command.tables), server(file))
  deepStrictEqual(read.sheets, wanted.sheets)
  for (const [index, grid] of wanted.grids.entries()) {
    const there = read.grids[index]
    // Google tells of hidden rows one at a time, so that long sheets are not asked for them.
    const unasked = there?.hiddenRows === null ? { hiddenRows: null, hiddenColumns: null } : {}
    deepStrictEqual(there, { ...grid, ...unasked })
  }
  // What is computed knows of tables of the file besides, which no script can see.
  const [here, wantedHere] = [read, wanted].map(snapshot => command.run(snapshot, options).sheets.scores)
  deepStrictEqual(here, wantedHere)
  console.log(`${file}: ${read.grids.length} sheets and ${here?.length ?? 0} scores agree`)
}

/** The built server over the spreadsheet, with what gas-fakes lacks: the time zone. Days are numbers there. */
function server(id: string): CallHere {
  const book = world.SpreadsheetApp.openById(id)
  const zoned = new Proxy(book, {
    get: (target, name) => (name === 'getSpreadsheetTimeZone' ? () => 'Etc/UTC' : Reflect.get(target, name)),
  })
  const app = new Proxy(world.SpreadsheetApp, {
    get: (target, name) => (name === 'getActiveSpreadsheet' ? () => zoned : Reflect.get(target, name)),
  })
  const load = new Function('SpreadsheetApp', `${code}\nreturn throughlineRpc`)
  return load(app)
}

function storedSheet({ title, visible, ours }: SheetTitle, { grids }: Snapshot): StoredSheet {
  const tab = { title, visible, ours }
  const grid = grids.find(({ sheet }) => sheet === title)
  if (grid === undefined) return { ...tab, cells: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] }
  const { top, left, cells, formats, merges, hiddenRows, hiddenColumns } = grid
  const blank = Array.from({ length: left }, () => null)
  return {
    ...tab,
    cells: [...Array.from({ length: top }, () => []), ...cells.map(row => [...blank, ...row])],
    formats: [...blank.map(() => 'general' as const), ...formats],
    merges,
    hiddenRows: hiddenRows ?? [],
    hiddenColumns: hiddenColumns ?? [],
  }
}
