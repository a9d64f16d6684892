import type { Cell } from '../cells/cell.ts'
import { cellText } from '../cells/cell.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import type { LogRow } from '../commands/logRow.ts'
import { logCheck, logKeys, readLog } from './logLines.ts'
import { foldedAway, inView, inWords } from './outputColumn.ts'
import { firstRow, headerRow, tableRows } from './outputTable.ts'
import { outputTitle } from './outputTitle.ts'
import type { OutputColumn, OutputSheet } from './sheet.ts'

const columns: readonly OutputColumn[] = [
  inWords('at', 'When', 'The time of the run, in universal time.', 26),
  inWords('command', 'Command', 'What was run.', 10),
  inWords('version', 'Version', 'The version of Throughline.', 9),
  inWords('host', 'Where', 'In which program it ran.', 9),
  inWords('settings', 'Settings', 'What differed from the defaults.', 30),
  inWords('inputs', 'Read', 'The tables that were read, and their rows.', 70),
  inView('people', 'People', 'How many people there were.', 9, 'integer'),
  inView('problems', 'Problems', 'How many problems were open.', 10, 'integer'),
  foldedAway(
    'fingerprint',
    'Fingerprint',
    'The same workbook, settings and version give the same fingerprint.',
    19,
    'text',
  ),
  foldedAway(
    'check',
    'Check',
    'Made of this line and the one before: it shows when a line was changed or removed.',
    19,
    'text',
  ),
]

/** The log with one more line at its end; lines that are there are kept as they are. */
export function logSheet(row: LogRow, snapshot: Snapshot): OutputSheet {
  const kept = readLog(snapshot).lines.map(({ cells }) => cells)
  const before = cellText(kept[kept.length - 1]?.[logKeys.length - 1] ?? null)
  const values = logKeys.map((key): Cell => (key === 'check' ? null : row[key]))
  const lines = [...kept, [...values.slice(0, -1), logCheck(values, before)]]
  const runs = lines.length === 1 ? '1 run' : `${lines.length} runs`
  return {
    key: 'LOG',
    title: outputTitle('LOG', snapshot),
    columns,
    headerRow,
    rows: tableRows(
      { value: `Throughline: log of ${runs}, the latest last. Lines are added and never changed.`, look: 'title' },
      columns,
      lines.map(line => new Map(logKeys.map((key, at) => [key, { value: line[at] ?? null, look: 'wrap' }]))),
    ),
    frozen: { rows: firstRow, columns: 0 },
    conditionalFormats: [],
    chart: null,
    page: { landscape: true, fitToWidth: true, repeatRows: { first: headerRow, last: headerRow } },
  }
}
