import { expect, test } from 'vitest'
import { block } from '../../../test/fakes/block.ts'
import { readTablesOf, readTableText } from './readTable.ts'

test('a table in several sheets is one, and names them', () => {
  const tabs = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'].map(title => block('scorecard', title, [['Name', 'name']]))
  const read = readTablesOf([...tabs, block('people', 'People', [['Name', 'name']])])
  expect(read.map(readTableText)).toEqual(['People (1 row)', 'Scorecard (Jan, Feb, Mar, Apr, 2 more: 6 rows)'])
})

test('a header without rows is a table without rows', () => {
  const empty = block('people', 'Team', [['Name', 'name']])
  expect(readTablesOf([{ ...empty, body: { ...empty.body, bottom: 0 } }]).map(readTableText)).toEqual([
    'People (Team: 0 rows)',
  ])
})
