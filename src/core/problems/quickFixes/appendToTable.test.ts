import { expect, test } from 'vitest'
import { block } from '../../../../test/fakes/block.ts'
import { ruleContext } from '../../../../test/fakes/ruleContext.ts'
import { appendToTable } from './appendToTable.ts'

test('a column that the user’s table lacks is added only if a row fills it', () => {
  const headers = [
    ['Role', 'role'],
    ['Metric', 'metric'],
    ['Weight', 'weight'],
  ] as const
  const { reading } = ruleContext({}, { blocks: [block('weights', 'Plan', headers)] })
  const rows = [
    { role: 'Support', metric: 'CSAT', target: 4.5, floor: null },
    { role: 'Support', metric: 'FCR', weight: 0 },
  ]
  expect(appendToTable(reading, 'weights', rows, 'Add').edits).toMatchObject([
    {
      headers: ['Role', 'Metric', 'Weight', 'Target'],
      rows: [
        ['Support', 'CSAT', null, 4.5],
        ['Support', 'FCR', 0, null],
      ],
    },
  ])
})
