import type { Cell } from '../cells/cell.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import { lengthened, readLog, writtenCount } from './logLines.ts'
import { type LogShape, linesText } from './logShape.ts'
import { firstRow, headerRow, type RowCells, tableRows } from './outputTable.ts'
import { outputTitle } from './outputTitle.ts'
import type { OutputColumn, OutputSheet } from './sheet.ts'
import { wrappedRow } from './wrappedRow.ts'

/** A log with further lines at its end, given by column. */
export function loggedSheet(
  shape: LogShape,
  shown: readonly OutputColumn[],
  added: readonly ReadonlyMap<string, Cell>[],
  snapshot: Snapshot,
): OutputSheet {
  const keys = shape.columns
  const log = readLog(snapshot, shape)
  const lines = lengthened(
    log,
    added.map(values => keys.slice(0, -1).map(key => values.get(key) ?? null)),
  )
  const entered = log.lines.length - writtenCount(log.lines)
  const others = entered === 0 ? '' : `, and ${entered} entered by hand`
  const what = `log of ${linesText(shape, lines.length - entered)}${others}, the latest last. Lines are added and never changed.`
  return {
    key: shape.key,
    title: outputTitle(shape.key, snapshot),
    columns: shown,
    headerRow,
    rows: tableRows(
      { value: `Throughline: ${what}`, look: 'title' },
      shown,
      lines.map(line => withDay(wrappedRow(shown, new Map(keys.map((key, at) => [key, line[at] ?? null]))))),
    ),
    frozen: { rows: firstRow, columns: 0 },
    conditionalFormats: [],
    chart: null,
    page: { landscape: true, fitToWidth: true, repeatRows: { first: headerRow, last: headerRow } },
    added: added.length,
  }
}

/** A day that somebody entered is a number, and stays one. */
function withDay(row: RowCells): RowCells {
  const at = row.get('at')
  return typeof at?.value === 'number' ? new Map([...row, ['at', { ...at, format: 'date' as const }]]) : row
}
