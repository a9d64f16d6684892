import { expect, test } from 'vitest'
import { audienceOf } from './audienceOf.ts'

const ending = ' If it is shared by link or with a group, others can open it as well.'

test.each([
  [[], [], 'Everyone who can open this spreadsheet.'],
  [['ana@a.example'], [], `Everyone who can open this spreadsheet: ana@a.example can edit it.${ending}`],
  [
    ['ana', 'ben'],
    ['cleo'],
    `Everyone who can open this spreadsheet: ana, ben can edit it; cleo can view it.${ending}`,
  ],
  [['a', 'b', 'c', 'd', 'e'], [], `Everyone who can open this spreadsheet: a, b, c, 2 more can edit it.${ending}`],
])('editors %j and viewers %j', (editors, viewers, who) =>
  expect(audienceOf({ editors, viewers })).toEqual({ who, scored: null }),
)
