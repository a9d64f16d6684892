import { expect, test } from 'vitest'
import { ruleContext } from '../../../../test/fakes/ruleContext.ts'
import type { Alias } from '../../tables/aliases.ts'
import { correctAlias } from './correctAlias.ts'

const { reading } = ruleContext({})
const cell = { sheet: 'Aliases', row: 1, column: 2 }
const given: Alias = {
  kind: 'column',
  written: 'GRP ',
  means: 'Role',
  at: { sheet: 'Aliases', row: 1, cells: { means: cell } },
}
const team = { kind: 'column', written: 'Grp', means: 'Team' } as const

test('a word without a row gets one', () => {
  expect(correctAlias({ blocks: [], aliases: [] }, team, 'Grp is Team').edits).toMatchObject([
    { kind: 'appendRows', sheet: 'Aliases', rows: [['column', 'Grp', 'Team']] },
  ])
})

test('a row that has the word, however it is spelled, gets the meaning', () => {
  const fix = correctAlias({ ...reading, aliases: [given] }, team, 'Grp is Team')
  expect(fix).toEqual({ title: 'Grp is Team', edits: [{ kind: 'setCell', cell, value: 'Team', asked: true }] })
})

test('a row of another kind stays', () => {
  const fix = correctAlias({ ...reading, aliases: [{ ...given, kind: 'role' }] }, team, 'Grp is Team')
  expect(fix.edits).toMatchObject([{ kind: 'appendRows' }])
})
