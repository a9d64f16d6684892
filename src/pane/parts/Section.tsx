import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** A part of a view under its heading, divided from the next by a hairline; `aside` stands at the end of the heading's line. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string
  aside?: ComponentChildren
  children: ComponentChildren
}) {
  const heading = useId()
  return (
    <section class="tl-section" aria-labelledby={heading}>
      <div class="tl-section-head">
        <h2 class="tl-section-title" id={heading}>
          {title}
        </h2>
        {aside === undefined ? null : <span class="tl-section-aside">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
