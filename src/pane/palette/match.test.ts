import { describe, expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { entryText } from './entry.ts'
import { marked } from './marked.ts'
import { match } from './match.ts'

const entry = (id: string, group: string, title: string, unavailable: string | null = null): Entry => ({
  id,
  group,
  title,
  unavailable,
  run: () => undefined,
})

const list = [
  entry('check', 'Scores', 'Check Workbook'),
  entry('score', 'Scores', 'Compute Scores'),
  entry('undo', 'Pane', 'Undo the Last Change', 'Nothing yet.'),
  entry('template', 'Start', 'Add Empty Tables'),
]

const found = (typed: string, recent: readonly string[] = []) => match(list, typed, recent).map(({ entry }) => entry.id)

describe('match', () => {
  test('without letters all are there: those used last first, what cannot be used last', () => {
    expect(found('', ['template', 'score'])).toEqual(['template', 'score', 'check', 'undo'])
  })

  test.each([
    ['comp', 'score'],
    ['empty add', 'template'],
    ['tabels', 'template'],
    ['COMPUTE SC', 'score'],
  ])('%s finds %s first', (typed, id) => expect(found(typed)[0]).toBe(id))

  test('what nobody means finds nothing', () => expect(found('zzz')).toEqual([]))

  test.each(['(', '\\', '.*', '  ', "'", '-', '💥'])('any text is only text: %s', typed =>
    expect(() => found(typed)).not.toThrow(),
  )

  test('what was typed is told by its place', () => {
    const [{ entry, ranges } = { entry: list[0]!, ranges: [] as readonly number[] }] = match(list, 'empty', [])
    expect(entryText(entry).slice(ranges[0], ranges[1])).toBe('Empty')
  })
})

describe('marked', () => {
  test('a text is cut where what was typed begins and ends, and after its group', () => {
    expect(marked('Go: Show', [4, 6], 4)).toEqual([
      { from: 0, text: 'Go: ', hit: false },
      { from: 4, text: 'Sh', hit: true },
      { from: 6, text: 'ow', hit: false },
    ])
  })

  test('the pieces are the text', () => {
    const parts = marked('Scores: Compute', [2, 9, 11, 15], 8)
    expect(parts.map(({ text }) => text).join('')).toBe('Scores: Compute')
    expect(
      parts
        .filter(({ hit }) => hit)
        .map(({ text }) => text)
        .join(''),
    ).toBe('ores: Cpute')
  })
})
