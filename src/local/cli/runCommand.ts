import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Snapshot } from '../../core/cells/snapshot.ts'
import { type CommandResult, resultJson } from '../../core/commands/result.ts'
import { unmetNeed } from '../../core/commands/unmetNeed.ts'
import { unpainted } from '../../core/problems/paint.ts'
import { localHost } from '../localHost.ts'
import { colorPaint } from './colorPaint.ts'
import { destination } from './destination.ts'
import type { RunRequest } from './parseArguments.ts'
import { printCalibration } from './printCalibration.ts'
import { printProblems } from './printProblems.ts'
import { printScores } from './printScores.ts'
import { safeText } from './safeText.ts'
import { type Sink, stageLine } from './stageLine.ts'
import { summaryLine } from './summaryLine.ts'
import { UsageError } from './usageError.ts'
import { writeResult } from './writeResult.ts'

/** What a run is given by its surroundings. `at` is the time for the run log; `color` whether the output takes colors. */
export interface Surroundings {
  readonly output: Sink
  readonly messages: Sink
  readonly at: string
  readonly color: boolean
  /** Characters in a line. */
  readonly width: number
}

/** Reads the workbook, runs the command, prints the result, writes it, and gives the exit code. */
export async function runCommand(request: RunRequest, surroundings: Surroundings): Promise<number> {
  const { command, path, set, json, exitZero, tables, also } = request
  const place = destination(request)
  const host = localHost(path, place?.path ?? path)
  const name = path === null ? '' : basename(path)
  const stage = stageLine(surroundings.messages)
  try {
    if (path !== null) stage.show(`Reading ${name}`)
    const snapshot = await host.read(command.tables)
    stage.show(`${command.title}: reading tables, scoring, checking`)
    const result = command.run(snapshot, { set, at: surroundings.at, host: 'local', tables, also })
    const unmet = unmetNeed(
      command,
      result.view.read.map(({ table }) => table),
    )
    if (unmet !== null) throw new UsageError(`${name}: ${unmet.reason}${unknownSheets(snapshot)}`)
    stage.done()
    if (json !== null && json !== '-') writeJson(json, jsonText(request, result))
    const lines = json === '-' ? [jsonText(request, result)] : printed(request, result, snapshot, surroundings)
    // Scores are worth seeing even where they cannot be written; what a table is to become is not.
    const isDone = result.view.cycle === null
    if (!isDone) print(lines, surroundings)
    if (place !== null) stage.show(`Writing ${basename(place.path)}`)
    const written = await writeResult(place, result, also, host.apply)
    stage.done()
    if (isDone) print(lines, surroundings)
    if (written !== null && json !== '-' && !request.quiet) print([safeText(written)], surroundings)
    const failed = result.problems.some(problem => problem.severity === 'error' && problem.accepted === null)
    return failed && !exitZero ? 1 : 0
  } finally {
    stage.done()
  }
}

function print(lines: readonly string[], { output }: Surroundings): void {
  if (lines.length > 0) output.write(`${lines.join('\n')}\n`)
}

function printed(
  { quiet, color, also }: RunRequest,
  result: CommandResult,
  snapshot: Snapshot,
  surroundings: Surroundings,
): readonly string[] {
  const { width } = surroundings
  const paint = color && surroundings.color ? colorPaint : unpainted
  if (result.view.cycle === null) return printScores(result.view, paint, width).map(safeText)
  if (quiet) return [summaryLine(result)]
  const { calibration } = result
  return [
    ...printScores(result.view, paint, width),
    ...(calibration === undefined ? [] : printCalibration(calibration, also, { paint, width })),
    ...printProblems(snapshot, shownProblems(result, also), result.view, { paint, width }),
    '',
    summaryLine(result),
  ].map(safeText)
}

/** What is said about a rater is named only where it was asked for. */
function shownProblems({ problems }: CommandResult, also: RunRequest['also']) {
  return problems.filter(({ about }) => about !== 'rater' || also.has('raters'))
}

function unknownSheets({ sheets }: Snapshot): string {
  const titles = sheets.filter(sheet => sheet.ours === null && sheet.recognized?.length === 0).map(sheet => sheet.title)
  return titles.length === 0 ? '' : ` Not recognized: ${titles.join(', ')}.`
}

function jsonText({ command }: RunRequest, result: CommandResult): string {
  return JSON.stringify(resultJson(command.id, result), null, 2)
}

function writeJson(path: string, text: string): void {
  try {
    writeFileSync(path, `${text}\n`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${path} cannot be written (${reason}). Give another path to --json.`)
  }
}
