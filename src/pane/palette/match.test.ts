import { describe, expect, test } from 'vitest'
import type { Entry } from './entry.ts'
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

  test('what was typed is told by its place in the title and in the group', () => {
    const hits = (typed: string) =>
      match(list, typed, []).map(({ entry, inTitle, inGroup }) => [
        entry.title.slice(inTitle[0], inTitle[1] ?? 0),
        entry.group.slice(inGroup[0], inGroup[1] ?? 0),
      ])
    expect(hits('empty')).toEqual([['Empty', '']])
    expect(hits('start')).toEqual([['', 'Start']])
  })

  test('the title counts for more than the group', () => expect(found('sco')).toEqual(['score', 'check']))
})

describe('marked', () => {
  test('a text is cut where what was typed begins and ends', () => {
    expect(marked('Show', [0, 2])).toEqual([
      { from: 0, text: 'Sh', hit: true },
      { from: 2, text: 'ow', hit: false },
    ])
    expect(marked('Show', [])).toEqual([{ from: 0, text: 'Show', hit: false }])
    expect(marked('', [])).toEqual([])
  })
})
