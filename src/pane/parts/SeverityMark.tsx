import type { Severity } from '../../core/problems/severity.ts'
import type { IconName } from '../icons.ts'
import { strings } from '../strings.ts'
import { Icon } from './Icon.tsx'

const drawing: Readonly<Record<Severity, IconName>> = { error: 'error', warning: 'warning', info: 'info' }

/** How much something matters: by shape, by color and, unless the words beside it say so already, by a word that is read out. */
export function SeverityMark({ severity, silent = false }: { severity: Severity; silent?: boolean }) {
  return (
    <span class={`tl-severity tl-severity-${severity}`}>
      <Icon name={drawing[severity]} />
      {silent ? null : <span class="tl-hidden">{strings.severity[severity]}</span>}
    </span>
  )
}
