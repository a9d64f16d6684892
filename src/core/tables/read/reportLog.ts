import type { Snapshot } from '../../cells/snapshot.ts'
import { readLog, writtenCount } from '../../output/logLines.ts'
import { linesText, logs } from '../../output/logShape.ts'
import type { ReadContext } from './readContext.ts'

/** Says which lines of our own logs are not what was written, and how many are gone. */
export function reportLog(snapshot: Snapshot, context: ReadContext): void {
  for (const shape of logs) {
    const { lines, missing, top } = readLog(snapshot, shape)
    const edited = lines.filter(({ intact, isEntered }) => !intact && !isEntered)
    const [first, ...others] = edited
    if (first !== undefined) {
      context.findings.push({
        rule: 'log-edited',
        cell: first.cell,
        related: others.map(({ cell }) => cell),
        message: `Line ${first.cell.row + 1} of ${first.cell.sheet} is not what was written, or a line before it was removed or moved.`,
      })
    }
    if (missing > 0) {
      const count = writtenCount(lines)
      const are = missing === 1 ? '1 line is' : `${missing} lines are`
      context.findings.push({
        rule: 'log-edited',
        cell: top,
        message: `${are} missing from the log: its first line speaks of ${linesText(shape, missing + count)}, and ${count} are there.`,
      })
    }
  }
}
