import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/core/evaluate.ts'
import { expectClose } from '../closeTo.ts'
import { parseDrawing } from '../drawing/parseDrawing.ts'
import { root } from '../sourceFiles.ts'

/**
 * Each drawn workbook in `independent` has beside it what a second implementation of the method computed from the same
 * tables: written in Python from the text of the method alone, by somebody who had not read this code, with plain
 * floating point sums. The workbooks were drawn at random and chosen so that together they hold every way to give a
 * target, a weight, an override, a move, a cap, a gate, a level and a setting of the score.
 */
const folder = join(root, 'test/oracles/independent')
const names = readdirSync(folder).filter(name => name.endsWith('.txt'))

test('there are workbooks to compare', () => expect(names.length).toBeGreaterThan(0))

describe.each(names)('%s', name => {
  const { scoring } = evaluate(parseDrawing(readFileSync(join(folder, name), 'utf8')).snapshot)
  const expected = readFileSync(join(folder, name.replace('.txt', '.jsonl')), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)

  test('gives the scores that were computed independently', () => {
    const scores = scoring.subjects.map(subject => subject.score)
    compare(
      scores.map(row => ({ ...row })),
      expected.filter(row => row.sheet === 'scores'),
      row => [row.person, row.role, row.from].join(' '),
    )
  })

  test('gives the detail that was computed independently', () => {
    const rows = scoring.subjects.flatMap(({ score, detail }) => detail.map(row => ({ ...row, from: score.from })))
    compare(
      rows,
      expected.filter(row => row.sheet === 'detail'),
      row => [row.person, row.role, row.from, row.metric].join(' '),
    )
  })
})

type Row = Readonly<Record<string, string | number | null>>

/** The same rows by their keys, with every number and word that is expected of them. */
function compare(
  actual: readonly Readonly<Record<string, unknown>>[],
  expected: readonly Row[],
  keyOf: (row: Readonly<Record<string, unknown>>) => string,
): void {
  const byKey = new Map(actual.map(row => [keyOf(row), row]))
  expect([...byKey.keys()].sort()).toEqual(expected.map(keyOf).sort())
  for (const row of expected) {
    const found = byKey.get(keyOf(row))!
    for (const [name, value] of Object.entries(row).filter(([key]) => key !== 'sheet')) {
      const what = `${keyOf(row)}: ${name}`
      if (typeof value === 'string') expect(found[name], what).toBe(value)
      else expectClose(found[name] as number | null, value, what)
    }
  }
}
