import { type Cell, isBlank } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { CellRef, Range } from '../../cells/cellRef.ts'
import { days1904 } from '../../cells/days1904.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import type { Block } from '../../tables/block.ts'
import { type Facts, factCell } from '../../tables/facts.ts'
import type { TableName } from '../../tables/index.ts'
import type { Reading, ScorecardColumn } from '../../tables/reading.ts'

/** The cells that say what a cell is about: those of its own row, and headers above it. */
export interface KeyCells {
  readonly row: readonly CellRef[]
  readonly headers: readonly CellRef[]
}

/** What stands in the cells of the workbook, and which cells say what another one is about. */
export interface WorkbookCells {
  /** As formulas of the workbook see it. */
  readonly raw: (cell: CellRef) => Cell
  /** Of a measurement, as its position in `Facts`. */
  readonly ofFact: (fact: number) => KeyCells
  /** The n beside a measurement; null: it has none. */
  readonly nOfFact: (fact: number) => CellRef | null
  /** Of a cell of the plan; null: nothing says what it is about. */
  readonly ofPlan: (cell: CellRef) => KeyCells | null
}

export function workbookCells(snapshot: Snapshot, reading: Reading): WorkbookCells {
  const grids = new Map(snapshot.grids.map(grid => [grid.sheet, grid]))
  const raw = ({ sheet, row, column }: CellRef) => {
    const grid = grids.get(sheet)
    if (grid === undefined) return null
    const cell = cellAt(grid, row, column)
    const isShifted =
      snapshot.date1904 === true && typeof cell === 'number' && grid.formats[column - grid.left] === 'date'
    return isShifted ? cell - days1904 : cell
  }
  const blocks = new Map<string, Block[]>()
  for (const block of reading.blocks) blocks.set(block.sheet, [...(blocks.get(block.sheet) ?? []), block])
  const blockOf = (cell: CellRef, tables: readonly TableName[] | null) =>
    (blocks.get(cell.sheet) ?? []).find(
      ({ body, table }) => isWithin(cell, body) && (tables === null || tables.includes(table)),
    )
  const long = longTables(reading.facts, fact => blockOf(factCell(reading.facts, fact), longNames))
  const scorecards = scorecardColumns(reading)
  const planCells = plansOfScorecards(reading)
  const besides = targetsBeside(reading.facts)

  const ofFact = (fact: number): KeyCells => {
    const cell = factCell(reading.facts, fact)
    const person = { ...cell, column: reading.facts.keyColumn[fact]! }
    const block = long(fact)
    if (block !== undefined) {
      const keys = inRow(block, keyColumns[block.table] ?? [], cell.row)
      return { row: [person, ...keys.filter(({ column }) => column !== person.column)], headers: [] }
    }
    const wide = blockOf(cell, null)
    const header = scorecards(cell)
    const period = wide === undefined ? [] : inRow(wide, ['period'], cell.row)
    const bands = header !== null && wide !== undefined ? bandOf(header, wide, raw) : []
    return { row: [person, ...period], headers: header === null ? [] : [header, ...bands] }
  }
  /** A target beside a measurement: what the measurement is about, and in a scorecard its own header as well. */
  const besideFact = (fact: number, cell: CellRef): KeyCells => {
    const { row, headers } = ofFact(fact)
    const own = long(fact) === undefined ? blockOf(cell, null)?.headers.find(sameColumn(cell)) : undefined
    return {
      row: row.filter(each => each.column !== cell.column),
      headers: own === undefined ? headers : [own.cell, ...headers],
    }
  }
  return {
    raw,
    ofFact,
    nOfFact: fact => {
      const block = long(fact)
      return block === undefined ? null : (inRow(block, ['n'], reading.facts.row[fact]!)[0] ?? null)
    },
    ofPlan: cell => {
      const header = planCells.get(keyOf(cell))
      if (header !== undefined) return { row: labelOf(cell, raw), headers: [header] }
      const fact = besides.get(keyOf(cell))
      if (fact !== undefined) return besideFact(fact, cell)
      const block = blockOf(cell, Object.keys(keyColumns) as TableName[])
      if (block === undefined) return null
      const row = inRow(block, keyColumns[block.table] ?? [], cell.row).filter(({ column }) => column !== cell.column)
      const own = block.headers.find(each => each.cell.column === cell.column)
      const headers = own !== undefined && own.column === null ? [own.cell] : []
      return row.length === 0 ? null : { row, headers }
    },
  }
}

/** The columns of each table that say what a row is about. */
const keyColumns: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  measurements: ['employeeId', 'metric', 'period', 'cohort'],
  feedback: ['employeeId', 'metric', 'date', 'about'],
  metrics: ['metric'],
  weights: ['role', 'metric', 'level', 'team', 'effectiveFrom'],
  overrides: ['employeeId', 'metric', 'from'],
  checkIns: ['employeeId', 'metric', 'date'],
  assessments: ['employeeId', 'metric', 'assessor', 'date'],
  scale: ['rating', 'role'],
}

const longNames: readonly TableName[] = ['measurements', 'feedback']

function inRow(block: Block, keys: readonly string[], row: number): readonly CellRef[] {
  return keys.flatMap(key => {
    const header = block.headers.find(each => each.column === key)
    return header === undefined ? [] : [{ sheet: block.sheet, row, column: header.cell.column }]
  })
}

/** The long table of each measurement; undefined: it stands in a scorecard. */
function longTables(facts: Facts, find: (fact: number) => Block | undefined): (fact: number) => Block | undefined {
  let last: { readonly sheet: number; readonly block: Block } | null = null
  return fact => {
    const cell = factCell(facts, fact)
    if (last !== null && last.sheet === facts.sheet[fact] && isWithin(cell, last.block.body)) return last.block
    const block = find(fact)
    if (block !== undefined) last = { sheet: facts.sheet[fact]!, block }
    return block
  }
}

/** Tables may stand under one another and side by side. */
function isWithin({ row, column }: CellRef, { top, bottom, left, right }: Range): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

function sameColumn({ column }: CellRef): (header: Block['headers'][number]) => boolean {
  return ({ cell }) => cell.column === column
}

/** The measurements that have a target of their own, by the place of that target. */
function targetsBeside(facts: Facts): ReadonlyMap<string, number> {
  const targets = new Map<string, number>()
  for (let fact = 0; fact < facts.length; fact++) {
    const column = facts.targetColumn[fact]!
    if (column >= 0 && !Number.isNaN(facts.target[fact]!))
      targets.set(keyOf({ ...factCell(facts, fact), column }), fact)
  }
  return targets
}

/** The header above a cell of a scorecard: the nearest, where blocks stand under one another. */
function scorecardColumns(reading: Reading): (cell: CellRef) => CellRef | null {
  const byColumn = new Map<string, ScorecardColumn[]>()
  for (const column of reading.scorecardColumns) {
    const key = `${column.cell.column} ${column.cell.sheet}`
    byColumn.set(key, [...(byColumn.get(key) ?? []), column])
  }
  return ({ sheet, row, column }) =>
    (byColumn.get(`${column} ${sheet}`) ?? []).reduce<CellRef | null>(
      (nearest, { cell }) => (cell.row < row && (nearest === null || cell.row > nearest.row) ? cell : nearest),
      null,
    )
}

/** The headers of the cells in the plan rows of scorecards. */
function plansOfScorecards(reading: Reading): ReadonlyMap<string, CellRef> {
  const headers = new Map<string, CellRef>()
  for (const { cell, weight, target, floor, stretch } of reading.scorecardColumns) {
    for (const post of [weight, target, floor, stretch]) if (post !== null) headers.set(keyOf(post.cell), cell)
  }
  return headers
}

/** What a plan row is called: the first filled cell of it. */
function labelOf(cell: CellRef, raw: WorkbookCells['raw']): readonly CellRef[] {
  for (let column = 0; column < cell.column; column += 1) {
    const label = { ...cell, column }
    if (!isBlank(raw(label))) return [label]
  }
  return []
}

/** What is written above a header over several columns: the nearest filled cell at its left. */
function bandOf(header: CellRef, { headerTop, body }: Block, raw: WorkbookCells['raw']): readonly CellRef[] {
  if (headerTop >= header.row) return []
  for (let column = header.column; column >= body.left; column -= 1) {
    const band = { sheet: header.sheet, row: headerTop, column }
    if (!isBlank(raw(band))) return [band]
  }
  return []
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`
}
