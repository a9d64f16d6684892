import { expect, test } from 'vitest'
import { type Command, command } from '../commands/define.ts'
import * as registry from '../commands/registry.ts'
import type { RunOptions } from '../commands/runOptions.ts'
import type { KeptApart } from '../output/keptApart.ts'
import type { Policy } from './policy.ts'
import { underPolicy } from './underPolicy.ts'

const commands = Object.values<Command>(registry)
const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }
const blank = { sheets: [], grids: [], namedRanges: [] }

/** A command that keeps the options that it was run with. */
function listening(words: Partial<Command> = {}) {
  const heard: RunOptions[] = []
  const run: Command['run'] = (snapshot, given) => {
    heard.push(given)
    return registry.check.run(snapshot, given)
  }
  return { heard, own: command({ ...registry.check, ...words, run }) }
}

test('where nothing is turned off, every command is what it was', () =>
  expect(commands.map(each => underPolicy(each, new Set()))).toEqual(commands))

test('a command is told what is turned off, whatever its options say', () => {
  const { heard, own } = listening()
  const policy: Policy = new Set(['raters'])
  underPolicy(own, policy)?.run(blank, {
    ...options,
    also: new Set<KeptApart>(['raters', 'people']),
    policy: new Set(),
  })
  expect(heard).toEqual([{ ...options, also: new Set(['people']), policy }])
})

test('without finance no command reads pay, and one that needs it is not offered', () => {
  const policy: Policy = new Set(['finance'])
  const tables = commands.flatMap(each => underPolicy(each, policy)?.tables ?? [])
  expect(tables).toContain('ratings')
  expect(tables.filter(table => table === 'pay' || table === 'meritMatrix')).toEqual([])
  const both = listening({ tables: ['ratings', 'pay', 'meritMatrix'], needs: { anyOf: ['pay', 'ratings'] } })
  expect(underPolicy(both.own, policy)?.tables).toEqual(['ratings'])
  const { own } = listening({ tables: ['ratings', 'pay'], needs: { anyOf: ['pay'] } })
  expect(underPolicy(own, policy)).toBeNull()
})
