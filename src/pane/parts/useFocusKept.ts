import type { TargetedFocusEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * For what holds lines that go away: where the line with the focus went, `restore` gives it to another, so that who works
 * by keyboard goes on where they were. `lines` are other objects each time that lines may have gone.
 */
export function useFocusKept(lines: readonly unknown[], restore: () => void) {
  const inside = useRef(false)
  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body) restore()
  }, [lines])
  return {
    onFocusIn: () => {
      inside.current = true
    },
    onFocusOut: ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>) => {
      // What goes away loses the focus to nothing.
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) inside.current = false
    },
  }
}
