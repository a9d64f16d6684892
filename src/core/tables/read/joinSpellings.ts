import { personName } from '../personName.ts'

/** Each written name → the spelling used most for the same person; of equally frequent ones the last by code. */
export function joinSpellings(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const best = new Map<string, string>()
  for (const [written, count] of counts) {
    const key = personName(written) || written
    const rival = best.get(key)
    const rivals = rival === undefined ? -1 : counts.get(rival)!
    if (count > rivals || (count === rivals && written > rival!)) best.set(key, written)
  }
  return new Map([...counts.keys()].map(written => [written, best.get(personName(written) || written)!.trim()]))
}
