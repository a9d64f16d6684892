import type { Random } from './random.ts'

/** One of the list, each as likely as the next. */
export function pick<Item>(list: readonly Item[], next: Random): Item {
  return list[Math.floor(next() * list.length)]!
}
