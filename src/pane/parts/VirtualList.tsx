import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import { lineAt, lineStarts } from './lineWindow.ts'

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

/** How many lines are in the page before and after those in view. */
const around = 8

/** Heights closer than this are the same, in pixels. */
const same = 0.5

/**
 * A list of which only the lines in view, and a few around them, are in the page, so that ten thousand stay smooth.
 * It scrolls with the view that it stands in; lines may have any height. Where a line before those in view turns out
 * to be higher than was thought, the view scrolls by as much, so that nothing that is read moves.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, keyOf, estimate, render, label, handle, keep, underBar = false } = props
  const [, show] = useReducer((turn: number) => turn + 1, 0)
  const list = useRef<HTMLUListElement>(null)
  /** Of all lines that were ever in the page, by their keys, and of those that are there. */
  const heights = useRef(new Map<string | number, number>()).current
  const inPage = useRef(new WeakMap<Element, number>()).current
  const due = useRef<number | null>(null)
  const observer = useRef<ResizeObserver | null>(null)
  observer.current ??= new ResizeObserver(entries => {
    if (entries.some(({ target }) => Math.abs(heightOf(target) - (inPage.get(target) ?? 0)) >= same)) show(undefined)
  })
  const observe = useRef((line: HTMLElement | null): void => {
    if (line !== null) observer.current?.observe(line)
  }).current

  /** What is rendered already is not rendered again because of scrolling. */
  const rendered = useMemo(() => new Map<number, ComponentChildren>(), [items, render])
  const lineOf = (index: number): ComponentChildren => {
    if (!rendered.has(index)) rendered.set(index, render(items[index]!, index))
    return rendered.get(index)
  }
  const starts = lineStarts(items.length, index => heights.get(keyOf(items[index]!, index)) ?? estimate)
  const view = viewOf(list.current)
  const top = list.current?.offsetTop ?? 0
  const from = (view?.scrollTop ?? 0) - top
  const first = Math.max(0, lineAt(starts, from) - around)
  const last = Math.min(items.length - 1, lineAt(starts, from + (view?.clientHeight ?? 0)) + around)
  const shown = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  if (keep !== undefined && keep < first) shown.unshift(keep)
  if (keep !== undefined && keep > last && keep < items.length) shown.push(keep)

  /** Scrolls as far as needed; whether it had to. */
  const reach = (index: number): boolean => {
    const view = viewOf(list.current)
    if (view === null) return false
    const { scrollTop, clientHeight } = view
    const top = list.current?.offsetTop ?? 0
    const end = starts[index + 1]! + top - clientHeight
    view.scrollTop = Math.min(starts[index]! + (underBar ? 0 : top), Math.max(end, scrollTop))
    return view.scrollTop !== scrollTop
  }

  useLayoutEffect(() => {
    let [changed, above] = [false, 0]
    for (const line of list.current?.children ?? []) {
      const index = Number(line.getAttribute('data-index'))
      const height = heightOf(line)
      const by = height - (starts[index + 1]! - starts[index]!)
      inPage.set(line, height)
      if (Math.abs(by) < same) continue
      heights.set(keyOf(items[index]!, index), height)
      changed = true
      if (starts[index]! < from) above += by
    }
    if (view !== null && above !== 0) view.scrollTop += above
    if (changed) show(undefined)
    else if (due.current !== null && !reach(due.current)) due.current = null
    if (handle === undefined) return
    handle.current = {
      reach: index => {
        due.current = index
        reach(index)
      },
    }
  })
  useLayoutEffect(() => {
    const view = viewOf(list.current)
    const again = (): void => show(undefined)
    if (view === null) return
    observer.current?.observe(view)
    view.addEventListener('scroll', again, { passive: true })
    again()
    return () => {
      view.removeEventListener('scroll', again)
      observer.current?.disconnect()
      if (handle !== undefined) handle.current = null
    }
  }, [])
  return (
    <ul class="tl-virtual" aria-label={label} ref={list} style={{ height: `${starts[items.length]}px` }}>
      {shown.map(index => (
        <li
          key={keyOf(items[index]!, index)}
          class="tl-virtual-line"
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          ref={observe}
          style={{ transform: `translateY(${starts[index]}px)` }}
        >
          {lineOf(index)}
        </li>
      ))}
    </ul>
  )
}

function viewOf(list: Element | null): HTMLElement | null {
  return list?.closest<HTMLElement>('.tl-view') ?? null
}

function heightOf(line: Element): number {
  return line.getBoundingClientRect().height
}
