import { type UnmetNeed, unmetNeed } from '../../core/commands/unmetNeed.ts'
import { commandById } from '../compute/commandById.ts'
import type { Session } from './session.ts'

/** What a command would need that the workbook does not have; null where it can run, or nothing is known yet. */
export function unmet({ run }: Session, id: string): UnmetNeed | null {
  const read = run.value?.result.view.read
  return read === undefined
    ? null
    : unmetNeed(
        commandById(id),
        read.map(({ table }) => table),
      )
}
