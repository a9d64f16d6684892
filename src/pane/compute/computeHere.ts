import { commandById } from './commandById.ts'
import type { Compute } from './compute.ts'

/** Computes in the page, after the page had a turn to show that it is busy. */
export const computeHere: Compute = async (command, snapshot, options) => {
  await new Promise<void>(resolve => setTimeout(resolve))
  return commandById(command).run(snapshot, options)
}
