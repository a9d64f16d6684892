import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Icon } from './Icon.tsx'

interface FoldProps {
  readonly title: string
  /** What it comes to, seen while it is closed, too. */
  readonly aside?: ComponentChildren
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** A part of a view under its heading, which opens and closes it. */
export function Fold({ title, aside, open = false, children }: FoldProps) {
  const [shown, setShown] = useState(open)
  const id = useId()
  return (
    <section class="tl-section tl-fold" aria-labelledby={id}>
      <h2 class="tl-section-title">
        <button type="button" class="tl-fold-head" id={id} aria-expanded={shown} onClick={() => setShown(!shown)}>
          <Icon name={shown ? 'chevronDown' : 'chevronRight'} />
          <span class="tl-fold-title">{title}</span>
          {aside === undefined || aside === null ? null : <span class="tl-section-aside">{aside}</span>}
        </button>
      </h2>
      {shown ? children : null}
    </section>
  )
}
