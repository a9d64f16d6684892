import type { Cell } from '../cells/cell.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import type { LogRow } from '../commands/logRow.ts'
import { loggedSheet } from './loggedSheet.ts'
import { runLog } from './logShape.ts'
import { foldedAway, inView, inWords } from './outputColumn.ts'
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
  const values = Object.entries(row).map(([key, value]): [string, Cell] => [key, value])
  return loggedSheet(runLog, columns, [new Map(values)], snapshot)
}
