import { partKey } from '../../zip/partKey.ts'
import { readRelations } from '../readRelations.ts'
import type { Book } from './book.ts'

/** The parts that a part leads to, over any number of steps, and that nothing else in the package leads to. */
export function ownedParts({ parts }: Book, part: string): string[] {
  const closed = new Set([partKey(part)])
  const others = reachable(parts, '', closed)
  return [...reachable(parts, part, others)].filter(target => target !== partKey(part) && !others.has(target))
}

/** All parts that can be reached from one, itself included, without entering those in `closed`. */
function reachable(parts: Book['parts'], start: string, closed: ReadonlySet<string>): Set<string> {
  const found = new Set([partKey(start)])
  for (const part of found) {
    for (const { target } of readRelations(parts, part)) {
      if (!closed.has(partKey(target)) && parts.has(target)) found.add(partKey(target))
    }
  }
  return found
}
