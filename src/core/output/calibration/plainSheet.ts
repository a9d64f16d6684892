import type { Calibration } from '../../calibration/result/calibration.ts'
import type { Cell } from '../../cells/cell.ts'
import { firstLine } from '../firstLine.ts'
import type { OutputContext } from '../outputContext.ts'
import { filledColumns, type RowCells } from '../outputTable.ts'
import type { OutputCell, OutputColumn, OutputKey, OutputSheet } from '../sheet.ts'
import { wrappedRow } from '../wrappedRow.ts'
import { findingFormats } from './findingFormats.ts'
import { headedSheet, sheetHead } from './sheetHead.ts'

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
  const values = rows.map(row => wrappedRow(columns, row))
  const filled = filledColumns(columns, values, always)
  const said = closing.map(
    (value): RowCells => new Map<string, OutputCell>([[filled[0]!.key, { value, look: 'muted' }]]),
  )
  const blank: readonly RowCells[] = said.length === 0 ? [] : [new Map()]
  const head = sheetHead(first)
  return {
    key,
    title: context.titleOf(key),
    ...headedSheet(
      head,
      firstLine(what, context, []),
      filled,
      [...rows.map(row => wrappedRow(filled, row)), ...blank, ...said],
      1,
    ),
    conditionalFormats: findingFormats(filled, head.firstRow, rows.length),
    chart: null,
  }
}
