import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** One stop for the Tab key in a long list: which line it is, and how a line gets the focus. */
export interface Roving {
  /** The index of the line that the Tab key comes to. */
  readonly at: number
  /** Makes a line the stop and gives it the focus, also one that is not in the page yet. */
  move(to: number): void
  /** Makes a line the stop that has the focus already. */
  stopAt(index: number): void
  /** For each line after each of its renderings: takes the focus where it is due. */
  take(index: number, element: HTMLElement | null): void
}

/** `keys` of the lines, by which the stop is found again when they change; `reach` brings a line into view. */
export function useRoving(keys: readonly string[], reach: (index: number) => void): Roving {
  const [stop, setStop] = useState<{ readonly key: string | null; readonly index: number }>({ key: null, index: 0 })
  const focusDue = useRef<number | null>(null)
  const reachDue = useRef<number | null>(null)
  const found = stop.key === null ? -1 : keys.indexOf(stop.key)
  const at = found === -1 ? Math.max(0, Math.min(stop.index, keys.length - 1)) : found
  const stopAt = (index: number): void => setStop({ key: keys[index] ?? null, index })
  // After the lines had their turn: the list knows the line by then.
  useLayoutEffect(() => {
    if (reachDue.current === null) return
    reach(reachDue.current)
    reachDue.current = null
  })
  return {
    at,
    stopAt,
    move: to => {
      focusDue.current = to
      reachDue.current = to
      stopAt(to)
    },
    take: (index, element) => {
      if (index !== focusDue.current || element === null) return
      focusDue.current = null
      element.focus({ preventScroll: true })
    },
  }
}
