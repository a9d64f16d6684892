import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

export interface TabItem<Id extends string> {
  readonly id: Id
  readonly title: string
  /** A number beside the title, and what it counts. */
  readonly badge: { readonly count: number; readonly label: string } | null
}

interface TabsProps<Id extends string> {
  readonly items: readonly TabItem<Id>[]
  /** Null: none of them shows. */
  readonly selected: Id | null
  readonly onSelect: (id: Id) => void
  readonly label: string
  /** The id of the element that shows what a tab selects. */
  readonly panel: string
}

/** Tabs as WAI-ARIA describes them: one stop for the Tab key, arrows, Home and End move between them and select. */
export function Tabs<Id extends string>({ items, selected, onSelect, label, panel }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const stop = selected ?? items[0]?.id
  const move = (event: KeyboardEvent): void => {
    const at = items.findIndex(({ id }) => id === stop)
    const next = items[nextIndex(event, at, items.length, list.current)]
    if (next === undefined) return
    event.preventDefault()
    onSelect(next.id)
    list.current?.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus()
  }
  return (
    <div class="tl-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {items.map(({ id, title, badge }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          class="tl-tab"
          aria-selected={id === selected}
          aria-controls={panel}
          tabIndex={id === stop ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          <span class="tl-tab-title" data-title={title}>
            {title}
          </span>
          {badge === null ? null : <Badge {...badge} />}
        </button>
      ))}
    </div>
  )
}

export function tabId(id: string): string {
  return `tl-tab-${id}`
}

/** More has no room beside four tabs; the label says it. */
const most = 999

function Badge({ count, label }: { count: number; label: string }): ComponentChildren {
  return (
    <span class="tl-badge">
      <span aria-hidden="true">{count > most ? `${most}+` : count}</span>
      <span class="tl-hidden">{label}</span>
    </span>
  )
}

function nextIndex({ key }: KeyboardEvent, at: number, count: number, list: HTMLElement | null): number {
  const isMirrored = list !== null && getComputedStyle(list).direction === 'rtl'
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowRight') return (at + (isMirrored ? count - 1 : 1)) % count
  if (key === 'ArrowLeft') return (at + (isMirrored ? 1 : count - 1)) % count
  return -1
}
