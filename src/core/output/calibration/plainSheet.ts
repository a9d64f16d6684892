import type { Calibration } from '../../calibration/result/calibration.ts'
import type { Cell } from '../../cells/cell.ts'
import { firstLine } from '../firstLine.ts'
import type { OutputContext } from '../outputContext.ts'
import { filledColumns, firstRow, headerRow, type RowCells, tableRows } from '../outputTable.ts'
import type { OutputCell, OutputColumn, OutputKey, OutputSheet } from '../sheet.ts'
import { findingFormats } from './findingFormats.ts'
import { wrappedRow } from './wrappedRow.ts'

/** A table of figures that no formula could recompute, with sentences under it. */
export interface PlainTable {
  readonly key: OutputKey
  /** What the sheet is, for its first line. */
  readonly what: string
  readonly columns: readonly OutputColumn[]
  /** Columns that stand whatever fills them. */
  readonly always: readonly string[]
  readonly rows: readonly ReadonlyMap<string, Cell>[]
  /** What holds for the whole table. */
  readonly closing: readonly string[]
}

/** A sheet of values. */
export function plainSheet(
  { key, what, columns, always, rows, closing }: PlainTable,
  { first }: Pick<Calibration, 'first'>,
  context: OutputContext,
): OutputSheet {
  const filled = filledColumns(
    columns,
    rows.map(row => wrappedRow(columns, row)),
    always,
  )
  const said = closing.map(
    (value): RowCells => new Map<string, OutputCell>([[filled[0]!.key, { value, look: 'muted' }]]),
  )
  return {
    key,
    title: context.titleOf(key),
    columns: filled,
    headerRow,
    rows: tableRows(firstLine(what, context, first), filled, [
      ...rows.map(row => wrappedRow(filled, row)),
      ...(said.length === 0 ? [] : [new Map<string, OutputCell>(), ...said]),
    ]),
    frozen: { rows: firstRow, columns: 1 },
    conditionalFormats: findingFormats(filled, rows.length),
    chart: null,
    page: { landscape: true, fitToWidth: true, repeatRows: { first: headerRow, last: headerRow } },
  }
}
