import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../src/core/commands/index.ts'
import { rules } from '../../src/core/rules/index.ts'
import type { Column, Table } from '../../src/core/tables/define.ts'
import { tables } from '../../src/core/tables/index.ts'
import { requirements } from './requirements.ts'

const fulfilling = new Set([
  'planned',
  ...commands.map(command => `command ${command.id}`),
  ...Object.values<Table>(tables).flatMap(table =>
    Object.values<Column>(table.columns).map(column => `column ${table.title}: ${column.header}`),
  ),
])

const root = join(import.meta.dirname, '..', '..')

function exists(what: string): boolean {
  return fulfilling.has(what) || (what.startsWith('test ') && existsSync(join(root, what.slice('test '.length))))
}

test('there is one requirement for each id from S1 to S92, in order', () => {
  expect(requirements.map(({ id }) => id)).toEqual(Array.from({ length: 92 }, (_, index) => `S${index + 1}`))
})

test('what fulfils a requirement exists', () => {
  const absent = requirements.flatMap(({ id, by }) => by.filter(what => !exists(what)).map(what => `${id}: ${what}`))
  expect(absent).toEqual([])
})

test('every requirement is fulfilled by something, or planned', () => {
  const named = new Set(rules.flatMap(rule => rule.requirement))
  expect(requirements.filter(({ id, by }) => by.length === 0 && !named.has(id)).map(({ id }) => id)).toEqual([])
})

test('the requirements that a rule names are on the list', () => {
  const ids = new Set(requirements.map(({ id }) => id))
  const unknown = rules.flatMap(rule => rule.requirement.filter(id => !ids.has(id)).map(id => `${rule.id}: ${id}`))
  expect(unknown).toEqual([])
})
