import type { Cell } from '../../core/cells/cell.ts'
import type { Grid } from '../../core/cells/grid.ts'
import type { Snapshot } from '../../core/cells/snapshot.ts'
import { trimGrid } from '../../core/cells/trimGrid.ts'
import { headRowsOf, recognizedSheets } from '../../core/tables/find/recognizedSheets.ts'
import type { TableName } from '../../core/tables/index.ts'
import type { Head, HiddenPositions, Tab } from './answer.ts'
import { extentsOf, type HeldRows, type Inputs } from './inputs.ts'
import { printOf } from './printOf.ts'
import type { RequestOf } from './request.ts'
import { SheetsError } from './sheetsError.ts'
import { ask, type Steps } from './steps.ts'
import { verifySteps } from './verifySteps.ts'
import { words } from './words.ts'

/** Of how many rows it is asked whether they are hidden: Google Sheets tells it of one at a time. */
const mostRowsAsked = 2000

/** A snapshot, and what to compare before results are written. */
export interface ReadBook {
  readonly snapshot: Snapshot
  readonly inputs: Inputs
}

/**
 * Reads what a command needs that reads the tables `wanted`: heads first, then whole the sheets that it needs. Where that
 * took several steps, rows are compared at the end, so that no snapshot mixes what was before and after an edit.
 */
export function* readSteps(wanted: readonly TableName[]): Steps<ReadBook> {
  const { tabs, heads, opened } = yield* openSteps()
  yield* longHeadSteps(tabs, heads)
  const sheets = tabs.map(({ title, ours, visible }) => ({ title, ours, visible }))
  const headGrids = heads.flatMap(head => headOf(gridOf(head, head.cells)) ?? [])
  const recognized = recognizedSheets({ sheets, grids: headGrids, namedRanges: [] }, wanted)
  const kept = recognized.flatMap(({ title, read }, index) => {
    const head = heads.find(each => each.title === title)
    return head === undefined || read === 'nothing' ? [] : [{ head, tab: tabs[index]!, whole: read === 'all' }]
  })
  const { rows, hidden, blocks, steps } = yield* rowSteps(kept)
  const inputs: Inputs = {
    sheets: extentsOf(tabs, title => kept.some(({ tab, whole }) => whole && tab.title === title)),
    rows: kept
      .flatMap(({ tab, head, whole }) => (whole && tab.ours === null ? [heldHead(head, tab)] : []))
      .concat(blocks),
  }
  if (opened + steps > 2) yield* verifySteps(inputs)
  return {
    inputs,
    snapshot: {
      sheets: recognized.map(({ title, ours, visible, recognized: keys }) => ({
        title,
        ours,
        visible,
        recognized: keys,
      })),
      grids: kept.flatMap(({ head, whole }) => {
        const grid = gridOf(head, rows.get(head.title) ?? head.cells, hidden.get(head.title))
        return (whole ? grid : headOf(grid)) ?? []
      }),
      namedRanges: [],
    },
  }
}

function* openSteps() {
  const first = yield* ask({ method: 'open', from: 0 })
  const heads = [...first.heads]
  let { next } = first
  let opened = 1
  while (next !== null) {
    const more = yield* ask({ method: 'open', from: next }, next, first.tabs.length)
    if (JSON.stringify(more.tabs) !== JSON.stringify(first.tabs)) throw new SheetsError(words.changedMeanwhile)
    heads.push(...more.heads)
    next = more.next
    opened++
  }
  return { ...first, heads, opened }
}

/** A sheet whose head is longer than others, such as one that says what every other sheet is, is read to its end first. */
function* longHeadSteps(tabs: readonly Tab[], heads: Head[]): Steps<void> {
  for (const [index, head] of heads.entries()) {
    const { rows, columns } = tabs.find(({ title }) => title === head.title)!
    const cells = [...head.cells]
    while (cells.length < Math.min(rows, headRowsOf(head.title))) {
      const wanted = { sheet: head.title, top: cells.length, bottom: rows - 1, columns }
      const read = yield* ask({ method: 'read', rows: [wanted], hidden: [] })
      for (const block of read.rows) cells.push(...block.cells)
    }
    heads[index] = { ...head, cells }
  }
}

interface Kept {
  readonly head: Head
  readonly tab: Tab
  readonly whole: boolean
}

/** Reads the rows under the heads, and what is hidden, in as many steps as it takes. */
function* rowSteps(kept: readonly Kept[]) {
  const rows = new Map(kept.map(({ head }) => [head.title, [...head.cells]]))
  const hidden = new Map<string, HiddenPositions>()
  const blocks: HeldRows[] = []
  let left: RequestOf<'read'>['rows'] = kept.flatMap(({ head, tab, whole }) =>
    whole && tab.rows > head.cells.length
      ? [{ sheet: tab.title, top: head.cells.length, bottom: tab.rows - 1, columns: tab.columns }]
      : [],
  )
  let unseen = hiddenWanted(kept)
  const of = rowsIn(left)
  let steps = 0
  while (left.length + unseen.length > 0) {
    const read = yield* ask({ method: 'read', rows: left, hidden: unseen }, of - rowsIn(left), of)
    steps++
    for (const { sheet, top, cells } of read.rows) {
      for (const row of cells) rows.get(sheet)!.push(row)
      const { columns } = left.find(each => each.sheet === sheet)!
      const tab = kept.find(each => each.tab.title === sheet)!.tab
      if (tab.ours === null)
        blocks.push({
          sheet,
          top,
          bottom: top + cells.length - 1,
          left: 0,
          columns,
          formats: false,
          print: printOf(cells),
        })
    }
    for (const each of read.hidden) hidden.set(each.sheet, each)
    left = left.flatMap(each => {
      const top = rows.get(each.sheet)!.length
      return top > each.bottom ? [] : [{ ...each, top }]
    })
    unseen = unseen.filter(({ title }) => !hidden.has(title))
  }
  return { rows, hidden, blocks, steps }
}

/** Sheets in their order, until the rows are more than can be asked one by one: of those left it is unknown. */
function hiddenWanted(kept: readonly Kept[]): RequestOf<'read'>['hidden'] {
  let asked = 0
  return kept.flatMap(({ head, tab, whole }) => {
    const rows = whole ? tab.rows : head.cells.length
    if (asked + rows > mostRowsAsked) return []
    asked += rows
    return [{ title: tab.title, rows, columns: tab.columns }]
  })
}

function rowsIn(ranges: RequestOf<'read'>['rows']): number {
  return ranges.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0)
}

function heldHead({ title, cells, formats }: Head, { columns }: Tab): HeldRows {
  return {
    sheet: title,
    top: 0,
    bottom: cells.length - 1,
    left: 0,
    columns,
    formats: true,
    print: printOf(cells, formats),
  }
}

function gridOf(
  { title, formats, merges }: Head,
  cells: readonly (readonly Cell[])[],
  hidden?: HiddenPositions,
): Grid | null {
  const { rows: hiddenRows, columns: hiddenColumns } = hidden ?? { rows: null, columns: null }
  return trimGrid({ sheet: title, top: 0, left: 0, cells, formats, merges, hiddenRows, hiddenColumns })
}

function headOf(grid: Grid | null): Grid | null {
  if (grid === null) return null
  const rows = headRowsOf(grid.sheet)
  return grid.cells.length <= rows ? grid : trimGrid({ ...grid, cells: grid.cells.slice(0, rows) })
}
