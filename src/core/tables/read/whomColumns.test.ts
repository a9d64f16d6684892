import { expect, test } from 'vitest'
import { readOf } from '../../../../test/readOf.ts'

test.each([
  [
    'numbers in a sheet of people alone',
    '| ID | Name | Role | Manager |',
    '| 11 | Ana  | Support | 3 |',
    ['manager 3', 'none'],
  ],
  ['numbers above every scale', '| ID | Name | Score | Manager |', '| 11 | Ana  | 80 | 115 |', ['manager 115', 'none']],
  ['a rating beside another one', '| ID | Name | Self | Manager |', '| 11 | Ana  | 4 | 3 |', ['no manager', 'rated 3']],
])('Manager holds %s', (_, header, row, [manager, rating]) => {
  const { people, ratings } = readOf(`\n    People\n    ${header}\n    ${row}\n  `)
  expect(/manager \d+/.exec(people.join())?.[0] ?? 'no manager').toBe(manager)
  expect(ratings.some(each => each.endsWith('· 3') && !each.includes('rater')) ? 'rated 3' : 'none').toBe(rating)
})
