import type { Problem } from '../../core/problems/problem.ts'
import type { ProblemRow } from './problemRows.ts'

/** What a key does in the list. */
export type ListAct =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'toggle'; readonly key: string }
  | { readonly kind: 'fix'; readonly problem: Problem }
  | { readonly kind: 'close' }

/** The keys as they are pressed, with where they are pressed. */
export interface ListPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  /** Whether a line itself has the focus, and not something in what it opened. */
  readonly onLine: boolean
  /** Whether lines are read from right to left. */
  readonly mirrored: boolean
}

/** How many lines a page of the list has. */
const page = 8

/**
 * What a key does while the stop is at `at`; null: it is none of the list's keys. Arrows, Home, End and Page keys move;
 * the arrows along the line open and close headings; Ctrl or ⌘ and full stop offers the first fix; Escape closes.
 */
export function listKey(
  press: ListPress,
  rows: readonly ProblemRow[],
  at: number,
  opened: Problem | null,
): ListAct | null {
  const row = rows[at]
  if (row === undefined) return null
  if (press.key === 'Escape') return opened === null ? null : { kind: 'close' }
  if (press.key === '.' && (press.ctrlKey || press.metaKey)) {
    return row.kind === 'problem' && row.problem.quickFixes.length > 0 ? { kind: 'fix', problem: row.problem } : null
  }
  if (!press.onLine) return null
  if (press.key === (press.mirrored ? 'ArrowLeft' : 'ArrowRight')) return forward(row, at)
  if (press.key === (press.mirrored ? 'ArrowRight' : 'ArrowLeft')) return back(rows, row, at)
  const to = nextIndex(press.key, at, rows.length)
  return to === null ? null : { kind: 'move', to }
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'PageDown') return Math.min(at + page, count - 1)
  if (key === 'PageUp') return Math.max(at - page, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** Opens a heading, or goes to the first line under an open one. */
function forward(row: ProblemRow, at: number): ListAct | null {
  if (row.kind === 'problem') return null
  return row.open ? { kind: 'move', to: at + 1 } : { kind: 'toggle', key: row.key }
}

/** Closes a heading, or goes to the heading that a line stands under. */
function back(rows: readonly ProblemRow[], row: ProblemRow, at: number): ListAct | null {
  if (row.kind !== 'problem' && row.open) return { kind: 'toggle', key: row.key }
  if (row.kind === 'sheet') return null
  const above = row.kind === 'problem' && row.folded ? 'fold' : 'sheet'
  for (let to = at - 1; to >= 0; to--) if (rows[to]!.kind === above) return { kind: 'move', to }
  return null
}
