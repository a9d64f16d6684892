import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks'

/** What the owner of a long list can ask of it. */
export interface ListHandle {
  /** Brings a line into view, no farther than needed. */
  reach(index: number): void
}

interface VirtualListProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item, index: number) => string | number
  /** What most lines are high, in pixels, before they are measured. */
  readonly estimate: number
  /** What it gives is kept until it is another function, or the items are others. */
  readonly render: (item: Item, index: number) => ComponentChildren
  /** What the list holds, for those who do not see it. */
  readonly label: string
  readonly handle?: { current: ListHandle | null }
  /** A line that stays in the page wherever the list is scrolled, so that it keeps the focus. */
  readonly keep?: number
  /** Whether what stands above the list stays in view over it. */
  readonly underBar?: boolean
}

/**
 * A list of which only the lines in view, and a few around them, are in the page, so that ten thousand stay smooth.
 * It scrolls with the view that it stands in; lines may have any height.
 */
export function VirtualList<Item>({
  items,
  keyOf,
  estimate,
  render,
  label,
  handle,
  keep,
  underBar = false,
}: VirtualListProps<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const [, show] = useReducer((turn: number) => turn + 1, 0)
  const options: VirtualizerOptions<HTMLElement, HTMLLIElement> = {
    count: items.length,
    estimateSize: () => estimate,
    getItemKey: index => keyOf(items[index]!, index),
    getScrollElement: () => list.current?.closest<HTMLElement>('.tl-view') ?? null,
    scrollMargin: list.current?.offsetTop ?? 0,
    scrollPaddingStart: underBar ? (list.current?.offsetTop ?? 0) : 0,
    rangeExtractor: range => {
      const inView = defaultRangeExtractor(range)
      if (keep === undefined || keep >= items.length || inView.includes(keep)) return inView
      return [...inView, keep].sort((one, other) => one - other)
    },
    overscan: 8,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => show(undefined),
  }
  const virtual = useMemo(() => new Virtualizer<HTMLElement, HTMLLIElement>(options), [])
  virtual.setOptions(options)
  useEffect(() => virtual._didMount(), [virtual])
  useLayoutEffect(() => virtual._willUpdate())
  useLayoutEffect(() => {
    if (handle === undefined) return
    handle.current = { reach: index => virtual.scrollToIndex(index, { align: 'auto' }) }
    return () => {
      handle.current = null
    }
  }, [handle, virtual])
  return (
    <ul class="tl-virtual" aria-label={label} ref={list} style={{ height: `${virtual.getTotalSize()}px` }}>
      {virtual.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          class="tl-virtual-line"
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          ref={virtual.measureElement}
          style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
        >
          {render(items[index]!, index)}
        </li>
      ))}
    </ul>
  )
}
