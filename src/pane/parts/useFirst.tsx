import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from './Button.tsx'

/** The first of many items, and a button that shows all of them; `title` says how many are not shown, or how many there are. */
export function useFirst<Item>(
  items: readonly Item[],
  most: number,
  title: (hidden: number, all: number) => string,
): readonly [shown: readonly Item[], button: ComponentChildren] {
  const [all, setAll] = useState(false)
  if (all || items.length <= most) return [items, null]
  return [
    items.slice(0, most),
    <div key="more" class="tl-more">
      <Button kind="subtle" onClick={() => setAll(true)}>
        {title(items.length - most, items.length)}
      </Button>
    </div>,
  ]
}
