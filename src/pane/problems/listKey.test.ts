import { describe, expect, test } from 'vitest'
import type { Problem } from '../../core/problems/problem.ts'
import { type ListPress, listKey } from './listKey.ts'
import type { ProblemRow } from './problemRows.ts'

const plain = { quickFixes: [] } as unknown as Problem
const fixable = { quickFixes: [{ title: 'Use 90', edits: [] }] } as unknown as Problem
const rows: readonly ProblemRow[] = [
  { kind: 'sheet', key: 'sheet Jan', title: 'Jan', count: 3, open: true },
  { kind: 'problem', key: 'a', problem: plain, folded: false },
  { kind: 'fold', key: 'fold', line: { message: 'Many' } as never, open: true },
  { kind: 'problem', key: 'b', problem: fixable, folded: true },
  { kind: 'sheet', key: 'sheet Feb', title: 'Feb', count: 1, open: false },
]

function act(key: string, at: number, more: Partial<ListPress> = {}, opened: Problem | null = null) {
  return listKey({ key, ctrlKey: false, metaKey: false, onLine: true, mirrored: false, ...more }, rows, at, opened)
}

describe('keys of the list', () => {
  test.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['PageDown', 0, 4],
    ['PageUp', 4, 0],
  ])('%s at %i moves to %i', (key, at, to) => expect(act(key, at)).toEqual({ kind: 'move', to }))

  test('the arrow forward opens a heading, then goes into it; back goes to the heading, then closes it', () => {
    expect(act('ArrowRight', 4)).toEqual({ kind: 'toggle', key: 'sheet Feb' })
    expect(act('ArrowRight', 0)).toEqual({ kind: 'move', to: 1 })
    expect(act('ArrowRight', 1)).toBeNull()
    expect(act('ArrowLeft', 3)).toEqual({ kind: 'move', to: 2 })
    expect(act('ArrowLeft', 2)).toEqual({ kind: 'toggle', key: 'fold' })
    expect(act('ArrowLeft', 1)).toEqual({ kind: 'move', to: 0 })
    expect(act('ArrowLeft', 4)).toBeNull()
  })

  test('where lines are read from right to left, the arrows are the other way', () => {
    expect(act('ArrowLeft', 4, { mirrored: true })).toEqual({ kind: 'toggle', key: 'sheet Feb' })
    expect(act('ArrowRight', 3, { mirrored: true })).toEqual({ kind: 'move', to: 2 })
  })

  test('Ctrl or ⌘ and full stop offers the first fix, where there is one', () => {
    expect(act('.', 3, { ctrlKey: true })).toEqual({ kind: 'fix', problem: fixable })
    expect(act('.', 3, { metaKey: true, onLine: false })).toEqual({ kind: 'fix', problem: fixable })
    expect(act('.', 3)).toBeNull()
    expect(act('.', 1, { ctrlKey: true })).toBeNull()
    expect(act('.', 0, { ctrlKey: true })).toBeNull()
  })

  test('Escape closes what is open, and in a field the arrows are its own', () => {
    expect(act('Escape', 1)).toBeNull()
    expect(act('Escape', 1, { onLine: false }, plain)).toEqual({ kind: 'close' })
    expect(act('Home', 1, { onLine: false }, plain)).toBeNull()
  })
})
