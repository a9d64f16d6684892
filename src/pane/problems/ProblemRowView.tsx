import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'
import { SeverityMark } from '../parts/SeverityMark.tsx'
import type { Roving } from '../parts/useRoving.ts'
import { strings } from '../strings.ts'
import { ProblemDetail } from './ProblemDetail.tsx'
import { ProblemWords } from './ProblemWords.tsx'
import type { ProblemRow } from './problemRows.ts'

interface ProblemRowViewProps {
  readonly row: ProblemRow
  readonly index: number
  readonly roving: Roving
  readonly nameOf: (person: string) => string
  /** Whether what can be done about a problem shows under it. */
  readonly open: boolean
  /** How often its first fix was asked for by key. */
  readonly asked: number
  readonly onPick: () => void
}

/** What a line of the list is known by that takes the keys of the list. */
export const lineClass = 'tl-problem-line'

/** A line of the list, and under an open problem what can be done about it. */
export function ProblemRowView({ row, index, roving, nameOf, open, asked, onPick }: ProblemRowViewProps) {
  const line = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => roving.take(index, line.current))
  const stop = (): void => {
    if (roving.at !== index) roving.stopAt(index)
  }
  const common = {
    ref: line,
    type: 'button',
    tabIndex: index === roving.at ? 0 : -1,
    onClick: onPick,
  } as const
  if (row.kind === 'sheet') {
    return (
      <button {...common} onFocus={stop} class={`${lineClass} tl-problem-sheet`} aria-expanded={row.open}>
        <Icon name={row.open ? 'chevronDown' : 'chevronRight'} />
        <bdi class="tl-problem-title">{row.title}</bdi>
        <Count count={row.count} />
      </button>
    )
  }
  if (row.kind === 'fold') {
    const { severity, message } = row.line
    return (
      <button {...common} onFocus={stop} class={`${lineClass} tl-problem`} aria-expanded={row.open}>
        <SeverityMark severity={severity} />
        <span class="tl-problem-text">{message}</span>
        <Icon name={row.open ? 'chevronDown' : 'chevronRight'} />
      </button>
    )
  }
  const { problem, folded } = row
  return (
    <div
      class={`tl-problem-item${open ? ' tl-problem-open' : ''}${folded ? ' tl-problem-folded' : ''}`}
      onFocusIn={stop}
    >
      <button
        {...common}
        class={`${lineClass} tl-problem`}
        aria-current={open ? 'true' : undefined}
        aria-keyshortcuts={problem.quickFixes.length === 0 ? undefined : 'Control+.'}
      >
        <ProblemWords problem={problem} nameOf={nameOf} />
      </button>
      {open ? <ProblemDetail problem={problem} asked={asked} /> : null}
    </div>
  )
}

function Count({ count }: { count: number }) {
  return (
    <span class="tl-badge">
      <span aria-hidden="true">{count}</span>
      <span class="tl-hidden">{strings.problems.count(count)}</span>
    </span>
  )
}
