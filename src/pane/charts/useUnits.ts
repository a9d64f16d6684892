import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * The width of an element in units of which 16 are one rem, so that a chart that is drawn in them grows with the text:
 * at twice the text size the same width holds half as many.
 */
export function useUnits(element: RefObject<HTMLElement | null>): number {
  const [units, setUnits] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setUnits(Math.floor((current.clientWidth * 16) / rem))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return units
}
