import type { ComponentChildren } from 'preact'
import type { Wording } from '../../core/calibration/result/wording.ts'
import { Icon } from '../parts/Icon.tsx'
import { Words } from './Words.tsx'

interface FoundLineProps {
  readonly name: string
  /** What stands beside the name, and the figure at the end of the line. */
  readonly aside: string
  readonly figure?: string
  readonly drawing?: ComponentChildren
  readonly wording: Wording
  /** What is said besides. */
  readonly children?: ComponentChildren
}

/** A figure about somebody; it opens to what may be said of it, and stands open where it is worth a look. */
export function FoundLine({ name, aside, figure, drawing, wording, children }: FoundLineProps) {
  const look = wording.kind === 'look here'
  return (
    <li class={look ? 'tl-person tl-look' : 'tl-person'}>
      <details open={look}>
        <summary>
          <span class="tl-person-head">
            <bdi class="tl-person-name">{name}</bdi>
            <span class="tl-person-aside">{aside}</span>
            {figure === undefined ? null : <span class="tl-person-number">{figure}</span>}
            <Icon name="chevronDown" />
          </span>
          {drawing}
        </summary>
        <Words wording={wording} />
        {children}
      </details>
    </li>
  )
}
