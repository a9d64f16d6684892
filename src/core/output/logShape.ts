import type { OutputKey } from './sheet.ts'

/** A log of ours: a sheet to which lines are added, each with a check over itself and the line before as its last column. */
export interface LogShape {
  readonly key: OutputKey
  readonly columns: readonly string[]
  /** What a line is, as its first line counts them. */
  readonly line: string
  /** People may add lines of their own, which have no check. */
  readonly takesLines: boolean
}

export const runLog: LogShape = {
  key: 'LOG',
  columns: ['at', 'command', 'version', 'host', 'settings', 'inputs', 'people', 'problems', 'fingerprint', 'check'],
  line: 'run',
  takesLines: false,
}

export const movesLog: LogShape = {
  key: 'MOVES',
  columns: [
    ...['at', 'name', 'rater', 'before', 'after', 'reason', 'by', 'state'],
    ...['evidence', 'undoes', 'cycle', 'person', 'id', 'check'],
  ],
  line: 'move',
  takesLines: true,
}

export const logs: readonly LogShape[] = [runLog, movesLog]

/** "1 run", "3 moves". */
export function linesText({ line }: LogShape, count: number): string {
  return `${count} ${line}${count === 1 ? '' : 's'}`
}
