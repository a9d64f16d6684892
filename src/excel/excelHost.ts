import { assertAsked } from '../core/cells/assertAsked.ts'
import type { Edit } from '../core/cells/edit.ts'
import type { Snapshot } from '../core/cells/snapshot.ts'
import type { Host, Receipt, Watcher } from '../core/host.ts'
import { isLogSheet } from '../core/hosting/appendedLog.ts'
import { joinedRows } from '../core/hosting/joinedRows.ts'
import { ownSheetOf } from '../core/hosting/ownSheetOf.ts'
import { cellsOfRows, sheetOfRows } from '../core/hosting/sheetOfRows.ts'
import { undoOf } from '../core/hosting/undoOf.ts'
import { userSheetOf } from '../core/hosting/userSheetOf.ts'
import { writtenSheets } from '../core/hosting/writtenSheets.ts'
import { addedCells, type Placed, placeInSheet, writePlaced } from './appendRows.ts'
import { type Book, readBook } from './bookSheets.ts'
import { excelError } from './excelError.ts'
import type { ExcelLibrary } from './library.ts'
import { markSheet, sheetTitled } from './markSheet.ts'
import { pacer as newPacer } from './pacer.ts'
import { isToBeWritten, type PutSheet, putSheet } from './putSheet.ts'
import { readSnapshot } from './readSnapshot.ts'
import { removeSheets } from './removeSheets.ts'
import { type HeldCell, heldCells, setUserCells } from './userCells.ts'
import { type WritingMark, writingMark } from './writingMark.ts'

/** The host over the workbook that is open in Excel. What rejects does so with an Error whose message the user can read. */
export function excelHost(library: ExcelLibrary): Host {
  /** What was tried last, until it succeeds. */
  let last: Attempt | null = null
  const mark = writingMark(Math.random(), library.program, Date.now)
  const run = async <Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> => {
    try {
      return await library.run(batch)
    } catch (error) {
      throw excelError(error)
    }
  }
  return {
    read: (tables, on) => run(async context => readSnapshot(context, await readBook(context), tables, on)),
    async apply(given, on) {
      assertAsked(given)
      const edits = joinedRows(given)
      const text = JSON.stringify(edits)
      const attempt: Attempt = { text, earlier: last?.text === text ? last.places : null, places: new Map() }
      last = attempt
      const receipt = await run(context => applyAll(context, edits, attempt, mark, on))
      last = null
      return receipt
    },
    reveal: ({ sheet, row, column }) =>
      run(async context => {
        const target = context.workbook.worksheets.getItem(sheet)
        target.activate()
        target.getRangeByIndexes(row, column, 1, 1).select()
        await context.sync()
      }),
  }
}

/** Edits that are being applied, and where the rows of each go that adds some: null is a sheet that is added with them. */
interface Attempt {
  readonly text: string
  /** Of an attempt at the same edits that failed: what they add may be there already. */
  readonly earlier: ReadonlyMap<number, Placed | null> | null
  readonly places: Map<number, Placed | null>
}

/** Everything that can be refused is refused before anything is written. */
async function applyAll(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  attempt: Attempt,
  mark: WritingMark,
  on?: Watcher,
): Promise<Receipt> {
  const checkMark = mark.check(context)
  const book = await readBook(context)
  const sets = edits.flatMap(edit => (edit.kind === 'setCell' ? [{ ...edit.cell, value: edit.value }] : []))
  const held = await heldCells(context, book, sets)
  const { placed, puts } = await placesOf(context, book, edits, attempt)
  const open: PutSheet[] = []
  for (const put of puts) if (await isToBeWritten(context, book, put, attempt.earlier !== null)) open.push(put)

  const removed = edits.flatMap(edit => (edit.kind === 'removeSheets' ? edit.keys : []))
  // A quick fix is one cell or row, and needs nobody to wait.
  const isLong = open.length > 0
  if (isLong || removed.length > 0) checkMark()
  // Where no sheet was left to be removed, a fault may have kept markers of those that went.
  const isAbandoned = edits.length === 0 && book.markers.length > 0
  if (removed.length > 0 || isAbandoned) await removeSheets(context, book, removed)
  const marks = edits.filter(edit => edit.kind === 'markSheet')
  for (const mark of marks) await markSheet(context, book, mark)
  const present = removed.length + marks.length === 0 ? book : await readBook(context)
  const pacer = newPacer(context, () => (isLong ? mark.show(context) : undefined), on)
  await setUserCells(context, book, sets, held, pacer)
  for (const place of placed) await writePlaced(context, book, place, pacer)
  await pacer.send()
  for (const [index, put] of open.entries()) {
    on?.progress(index, open.length)
    await putSheet(context, present, put, pacer)
  }
  if (isLong) {
    mark.clear(context)
    await context.sync()
  }
  const emptied = [...placed, ...rowsOfNewSheets(edits, attempt)].flatMap(addedCells)
  return {
    written: writtenSheets(edits),
    undo: [
      ...emptied.map((cell): Edit => ({ kind: 'setCell', cell, value: null, asked: true })),
      ...undoOf(edits, before(book, held)),
    ],
  }
}

async function placesOf(context: Excel.RequestContext, book: Book, edits: readonly Edit[], attempt: Attempt) {
  const placed: Placed[] = []
  const puts: PutSheet[] = []
  for (const [index, edit] of edits.entries()) {
    if (edit.kind === 'addSheet') puts.push({ key: null, title: edit.title, worksheet: userSheetOf(edit) })
    if (edit.kind === 'writeSheet') {
      const { sheet } = edit
      const put = { key: sheet.key, title: sheet.title, worksheet: ownSheetOf(sheet) }
      puts.push(isLogSheet(sheet) ? { ...put, log: sheet } : put)
    }
    if (edit.kind !== 'appendRows') continue
    const sheet = sheetTitled(book, edit.sheet)
    const earlier = attempt.earlier?.get(index)
    if (sheet === undefined || earlier === null) {
      attempt.places.set(index, null)
      puts.push({ key: null, title: edit.sheet, worksheet: sheetOfRows(edit) })
    } else {
      const place = await placeInSheet(context, book, sheet, edit, earlier ?? null)
      attempt.places.set(index, place)
      placed.push(place)
    }
  }
  return { placed, puts }
}

/** Rows that came with a sheet of their own. */
function rowsOfNewSheets(edits: readonly Edit[], { places }: Attempt) {
  return edits.flatMap((edit, index) =>
    edit.kind === 'appendRows' && places.get(index) === null ? [{ title: edit.sheet, cells: cellsOfRows(edit) }] : [],
  )
}

/** What undoing needs to know of the workbook as it was. */
function before({ sheets }: Book, held: readonly HeldCell[]): Snapshot {
  const rows = new Map<string, HeldCell['value'][][]>()
  for (const { sheet, row, column, value } of held) {
    const grid = rows.get(sheet) ?? []
    rows.set(sheet, grid)
    const cells = grid[row] ?? []
    grid[row] = cells
    cells[column] = value
  }
  const plain = { top: 0, left: 0, formats: [], merges: [], hiddenRows: [], hiddenColumns: [] }
  return {
    sheets: sheets.map(({ title, ours, visible }) => ({ title, ours, visible })),
    grids: [...rows].map(([sheet, cells]) => ({ sheet, cells, ...plain })),
    namedRanges: [],
  }
}
