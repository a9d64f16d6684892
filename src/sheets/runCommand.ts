import type { Command } from '../core/commands/define.ts'
import { commands } from '../core/commands/index.ts'
import type { CommandResult } from '../core/commands/result.ts'
import { unmetNeed } from '../core/commands/unmetNeed.ts'
import { countProblems } from '../core/problems/countProblems.ts'
import { SheetsError } from './rpc/sheetsError.ts'
import { type SheetsTalks, sheetsTalks } from './rpc/sheetsTalks.ts'
import type { Steps } from './rpc/steps.ts'
import { type CallHere, talkHere } from './rpc/talkHere.ts'
import { words } from './rpc/words.ts'

/** How many seconds a toast is shown. */
const toastSeconds = 10

/**
 * Runs a command from the menu, without the sidebar: it reads, computes and writes here, and says in a toast what it did.
 * Whatever touches Google goes by way of `call`, as from the sidebar.
 */
export function runCommand(id: string, call: CallHere): void {
  const talks = sheetsTalks(`menu ${Date.now()} ${Math.random()}`)
  const drive = <Result>(steps: Steps<Result>): Result => talkHere(steps, call)
  const command = commands.find(candidate => candidate.id === id)
  const title = command?.title ?? id
  try {
    if (command === undefined) throw new TypeError('There is no such command')
    drive(talks.tell(title, words.running, toastSeconds))
    drive(talks.tell(title, carriedOut(command, talks, drive), toastSeconds))
  } catch (error) {
    // What is no error of ours could hold the content of a cell.
    drive(talks.tell(title, error instanceof SheetsError ? error.message : words.fault(id), null))
  }
}

type Drive = <Result>(steps: Steps<Result>) => Result

/** Gives back what was done, in a sentence. */
function carriedOut(command: Command, talks: SheetsTalks, drive: Drive): string {
  const snapshot = drive(talks.read(command.tables))
  const result = command.run(snapshot, { set: new Map(), at: new Date().toISOString(), host: 'sheets' })
  const found = result.view.read.map(({ table }) => table)
  const unmet = unmetNeed(command, found)
  if (unmet !== null) throw new SheetsError(unmet.reason)
  const removes = result.edits.some(({ kind }) => kind === 'removeSheets')
  if (removes && !drive(talks.agree(command.title, command.help))) return words.nothingRemoved
  const written = result.edits.length === 0 ? [] : drive(talks.apply(result.edits)).written
  return summary(result, written)
}

function summary({ view, problems, sheets }: CommandResult, written: readonly string[]): string {
  const { error, warning } = countProblems(problems)
  return [
    ...(view.first === null ? [] : [view.first]),
    ...(sheets.scores === undefined ? [] : [words.scored(new Set(sheets.scores.map(({ person }) => person)).size)]),
    ...(error + warning === 0 ? [] : [words.found(error, warning)]),
    ...(written.length === 0 ? [] : [words.written(written.join(', '))]),
  ].join(' ')
}
