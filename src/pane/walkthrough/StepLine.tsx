import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'
import { strings } from '../strings.ts'

interface StepLineProps {
  readonly number: number
  readonly title: string
  readonly done: boolean
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ComponentChildren
}

/** A step: its number, or a tick once it is done, and what there is to do while it stands open. */
export function StepLine({ number, title, done, open, onToggle, children }: StepLineProps) {
  const content = useId()
  return (
    <li class="tl-step">
      <h3>
        <button type="button" class="tl-step-head" aria-expanded={open} aria-controls={content} onClick={onToggle}>
          <span class={`tl-step-mark${done ? ' tl-step-done' : ''}`}>{done ? <Icon name="check" /> : number}</span>
          <span class="tl-step-title">{title}</span>
          {done ? <span class="tl-hidden">{strings.walkthrough.done}</span> : null}
          <Icon name={open ? 'chevronDown' : 'chevronRight'} />
        </button>
      </h3>
      <div class="tl-step-content" id={content} hidden={!open}>
        {open ? children : null}
      </div>
    </li>
  )
}
