import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'
import { useSession } from '../session/useSession.ts'

interface FoldProps {
  readonly title: string
  /** What it comes to, seen while it is closed, too. */
  readonly aside: string | null
  /** Whether it stands open at first. */
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** A part of Calibrate under its heading, which opens and closes it. */
export function Fold({ title, aside, open = false, children }: FoldProps) {
  const { compared } = useSession()
  const { turned } = compared.value
  const shown = turned.has(title) !== open
  const turn = (): void => {
    const next = new Set(turned)
    if (!next.delete(title)) next.add(title)
    compared.value = { ...compared.value, turned: next }
  }
  const id = useId()
  return (
    <section class="tl-section tl-fold" aria-labelledby={id}>
      <h2 class="tl-section-title">
        <button type="button" class="tl-fold-head" id={id} aria-expanded={shown} onClick={turn}>
          <Icon name={shown ? 'chevronDown' : 'chevronRight'} />
          <span class="tl-fold-title">{title}</span>
          {aside === null ? null : <span class="tl-section-aside">{aside}</span>}
        </button>
      </h2>
      {shown ? children : null}
    </section>
  )
}
