import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Rule } from '../src/core/rules/define.ts'
import { rules } from '../src/core/rules/index.ts'
import * as registry from '../src/core/rules/registry.ts'
import { isTest, root, sourceFiles } from './sourceFiles.ts'

const ids = new Set(rules.map(rule => rule.id))
const banned = /\b(biased|unfair|gaming|underperformers?|significant(ly)?|proves?|causes?)\b/i
const fileOf = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

test('every finding of reading and scoring is reported by a rule of that id', () => {
  const named = sourceFiles('src/core', '.ts')
    .filter(file => !isTest(file))
    .flatMap(({ text }) => [...text.matchAll(/(?:\brule: |\binvalid\(\s*)'([a-z-]+)'/g)].map(([, id]) => id!))
  expect(named.length).toBeGreaterThan(40)
  expect([...new Set(named)].filter(id => !ids.has(id))).toEqual([])
})

test('ids are unique', () => {
  expect(ids.size).toBe(rules.length)
})

describe.each(Object.entries<Rule>(registry))('%s', (name, rule) => {
  test('is named like its id, in kebab-case, and has its test beside it', () => {
    expect(rule.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    expect(name).toBe(fileOf(rule.id))
    expect(existsSync(join(root, `src/core/rules/${name}.test.ts`))).toBe(true)
  })

  test('speaks in whole sentences that judge nobody', () => {
    for (const words of [rule.why, rule.fix, rule.ask]) expect(words).toMatch(/^[\p{Lu}\d"“(].*[.?]$/u)
    for (const words of [rule.title, rule.why, rule.fix, rule.ask]) expect(words).not.toMatch(banned)
  })
})
