import type { Snapshot } from '../cells/snapshot.ts'
import type { TableName } from '../tables/index.ts'
import type { CommandResult } from './result.ts'
import type { RunOptions } from './runOptions.ts'

/** Where a command can be offered. */
export type Place = 'ribbon' | 'menu' | 'palette' | 'cli'

/** The tables a command cannot do without: one of them is enough. */
export interface Needs {
  readonly anyOf: readonly TableName[]
  /** The least that will do, in one sentence. */
  readonly enough?: string
}

export interface Command {
  /** Kebab-case and public: what is typed on the command line, and the id of a button. */
  readonly id: string
  readonly title: string
  /** What it gives, in one sentence. */
  readonly help: string
  /** The group of the ribbon and the menu. */
  readonly group: string
  readonly places: readonly Place[]
  /** What it reads where it is there; hosts read no other table. */
  readonly tables: readonly TableName[]
  /** Null: it runs on any workbook. */
  readonly needs: Needs | null
  /** Whether it makes tables: those asked for stand in the options of the run, and no workbook has to be there. */
  readonly makesTables?: true
  /** Pure and synchronous; its only effect is the edits that it returns. */
  readonly run: (snapshot: Snapshot, options: RunOptions) => CommandResult
}

/** A command: the single source of its button, its line in menus, palette and command line, and its docs. */
export function command(words: Command): Command {
  return words
}

export function anyOf(...tables: readonly TableName[]): Needs {
  return { anyOf: tables }
}
