import { type Cell, cellText, isBlank } from '../../cells/cell.ts'
import { cellAt } from '../../cells/cellAt.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import type { Grid } from '../../cells/grid.ts'
import type { Block } from '../block.ts'
import type { Column, Located, Row, Table } from '../define.ts'
import { isTotalWord } from '../vocabulary/planRows.ts'
import { caught, object, type ZodMiniType } from '../zod.ts'
import { columnAnswers, columnQuestions, isAsked } from './columnQuestions.ts'
import { columnSchema } from './columnSchema.ts'
import type { ReadContext } from './readContext.ts'

/**
 * The rows to read where the caller knows them; `asked`: the table stands for itself, so what it lacks is said;
 * `mayLack`: key columns that the caller fills itself where they are absent.
 */
export interface ChosenRows {
  readonly rows: readonly number[]
  readonly asked: boolean
  readonly mayLack: readonly string[]
}

/** The values of one row by column key, and the columns whose cell could not be read. */
interface ParsedRow {
  readonly values: Record<string, unknown>
  readonly failed: ReadonlySet<string>
}

/**
 * Parses the body of one found table row by row. A row without a key is dropped and listed; any other cell that cannot
 * be read is null and a finding. Blank rows, repeated headers and total rows are passed over.
 */
export function readRows<T extends Table>(
  definition: T,
  block: Block,
  grid: Grid,
  context: ReadContext,
  only?: ChosenRows,
): Row<T>[] {
  const columns = columnsOf(block)
  const positions = only?.rows ?? bodyRows(block, grid, columns, context)
  const asked = only?.asked ?? true
  if (asked) reportMissingColumns(definition, block, columns, context)
  const schema = rowSchema(definition, block, grid, columns, positions, context)
  const rows: Row<T>[] = []
  for (const row of positions) {
    const cells: Record<string, CellRef> = {}
    for (const [key, column] of columns) cells[key] = { sheet: block.sheet, row, column }
    const parsed = schema(row, cells)
    for (const key of Object.keys(definition.columns)) parsed.values[key] ??= null
    const at = { sheet: block.sheet, row, cells }
    if (hasKeys(definition, columns, only?.mayLack ?? []) && complete(definition, parsed, at, asked, context))
      rows.push({ ...parsed.values, at } as unknown as Row<T>)
  }
  return rows
}

/** Recognized columns: key → sheet column. */
export function columnsOf(block: Block): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (const { column, cell } of block.headers) if (column !== null) columns.set(column, cell.column)
  return columns
}

/** The body rows that hold a record: not blank, and not a total. */
export function bodyRows(
  block: Block,
  grid: Grid,
  columns: ReadonlyMap<string, number>,
  context: ReadContext,
): number[] {
  const positions: number[] = []
  const hidden = context.settings.values.rowsVisibleOnly ? new Set(grid.hiddenRows ?? []) : null
  for (let row = block.body.top; row <= block.body.bottom; row += 1) {
    if (hidden?.has(row)) continue
    let first: Cell = null
    let firstColumn = 0
    let texts = 0
    for (const column of columns.values()) {
      const cell = cellAt(grid, row, column)
      if (isBlank(cell)) continue
      if (typeof cell === 'string') texts += 1
      if (first !== null && column > firstColumn) continue
      first = cell
      firstColumn = column
    }
    if (first === null) continue
    // A metric may be called "avg": a total is a row whose label stands alone beside its figures.
    if (texts === 1 && typeof first === 'string' && isTotalWord(first)) {
      const cell = { sheet: block.sheet, row, column: firstColumn }
      context.leftOut.push({ cell, what: cellText(first), kind: 'row', reason: 'a total row, not a record' })
      context.findings.push({
        rule: 'total-row',
        cell,
        message: `Row ${row + 1} is a total ("${cellText(first)}") and is left out, so that nothing is counted twice.`,
      })
      continue
    }
    positions.push(row)
  }
  return positions
}

function rowSchema(
  definition: Table,
  block: Block,
  grid: Grid,
  columns: ReadonlyMap<string, number>,
  positions: readonly number[],
  context: ReadContext,
): (row: number, cells: Readonly<Record<string, CellRef>>) => ParsedRow {
  let place: Readonly<Record<string, CellRef>> = {}
  let failed = new Set<string>()
  const shape: Record<string, ZodMiniType<unknown>> = {}
  for (const [key, column] of columns) {
    const cells = positions.map(row => cellAt(grid, row, column))
    const header = block.headers.find(candidate => candidate.column === key)!.header
    const format = grid.formats[column - grid.left] ?? 'general'
    const answers = columnAnswers(block.sheet, header, context)
    const { schema, questions } = columnSchema(definition.columns[key]!.type, cells, format, answers)
    const at = (index: number) => ({ sheet: block.sheet, row: positions[index]!, column })
    columnQuestions(questions, block.sheet, header, at, context)
    shape[key] = caught(schema, ({ issues }) => {
      for (const issue of issues) {
        const rule = issue.code === 'custom' ? String(issue.params?.rule) : 'error-cell'
        if (isAsked(rule, questions)) continue
        context.findings.push({ rule, cell: place[key] ?? null, message: issue.message ?? '' })
      }
      failed.add(key)
      return null
    })
  }
  const schema = object(shape)
  return (row, cells) => {
    place = cells
    failed = new Set()
    const record: Record<string, Cell> = {}
    for (const [key, column] of columns) record[key] = cellAt(grid, row, column)
    return { values: schema.parse(record), failed }
  }
}

export function reportMissingColumns(
  definition: Table,
  block: Block,
  columns: ReadonlyMap<string, number>,
  context: ReadContext,
): void {
  for (const [key, column] of Object.entries(definition.columns)) {
    if (!isReported(column) || columns.has(key)) continue
    context.findings.push({
      rule: 'column-missing',
      cell: block.headers[0]?.cell ?? null,
      message: `${definition.title} has no column "${column.header}": ${lowerFirst(column.help)}`,
    })
  }
}

/** Without one of its key columns a table has no rows: what they are about cannot be known. */
function hasKeys(definition: Table, columns: ReadonlyMap<string, number>, mayLack: readonly string[]): boolean {
  return Object.entries(definition.columns).every(
    ([key, column]) => column.need !== 'key' || columns.has(key) || mayLack.includes(key),
  )
}

/** Whether the row can be kept; what it lacks is said at the very cell. */
function complete(definition: Table, parsed: ParsedRow, at: Located, asked: boolean, context: ReadContext): boolean {
  let kept = true
  for (const [key, column] of Object.entries(definition.columns)) {
    const cell = at.cells[key]
    if (parsed.values[key] !== null || !isReported(column) || cell === undefined) continue
    const dropped = column.need === 'key'
    if (dropped) kept = false
    if (parsed.failed.has(key) || (!dropped && !asked)) continue
    context.findings.push({
      rule: dropped ? 'row-without-key' : 'required-blank',
      cell,
      message: dropped
        ? `Row ${at.row + 1} of ${at.sheet} has no ${column.header} and is left out.`
        : `${column.header} is blank in row ${at.row + 1}: ${lowerFirst(column.help)}`,
    })
  }
  return kept
}

/** Whether the reader itself says that the column or one of its cells is blank. */
function isReported({ need }: Column): boolean {
  return need === 'key' || need === 'required'
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
