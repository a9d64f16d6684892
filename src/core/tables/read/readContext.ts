import type { ReadingFinding } from '../../problems/finding.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Block } from '../block.ts'
import type { Naming } from '../find/naming.ts'
import type { Tables } from '../index.ts'
import type { LeftOut } from '../reading.ts'

/** What every step of reading needs, and where it says what it noticed: the lists are added to. */
export interface ReadContext {
  readonly settings: Settings
  readonly naming: Naming
  /** The Settings rows, so that an answer can replace an earlier one. */
  readonly tables: Pick<Tables, 'settings'>
  /** Every table found, so that a quick fix can name the user's own Settings or Aliases sheet. */
  readonly blocks: readonly Block[]
  readonly findings: ReadingFinding[]
  readonly leftOut: LeftOut[]
}
