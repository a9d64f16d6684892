import { test } from 'vitest'
import { isRead } from './isRead.ts'

test('roster, metrics and ratings in one sheet; Self is a rating by the person, Final the calibrated one', () =>
  isRead(
    `
    Team
    | Employee ID | Name | Role    | Manager | CSAT | Calls | Self | Rating | Final |
    | 1001        | Ana  | Support | Max     | 4.5  | 5     | 5    | 4      | 3     |
    | 1002        | Ben  | Support | Max     | 4.1  | 6     | 3    | 3      |       |
  `,
    {
      values: ['1001 · CSAT · 4.5', '1002 · CSAT · 4.1', '1001 · Calls · 5', '1002 · Calls · 6'],
      people: ['1001 · Ana · Support · manager Max', '1002 · Ben · Support · manager Max'],
      ratings: ['1001 · 4 · calibrated 3', '1002 · 3', '1001 · rater 1001 · 5', '1002 · rater 1002 · 3'],
    },
  ))

test('an e-mail stands for the ID', () =>
  isRead(
    `
    Scorecard
    | Email     | CSAT |
    | ana@x.org | 4.5  |
    | Ben@x.org | 4.1  |
  `,
    {
      values: ['ana@x.org · CSAT · 4.5', 'Ben@x.org · CSAT · 4.1'],
      people: ['ana@x.org · ana@x.org · All', 'Ben@x.org · Ben@x.org · All'],
    },
  ))

test('ratings of their own, wide, with Self and Final', () =>
  isRead(
    `
    Ratings
    | Employee ID | Name | Self | Manager | Final |
    | 1001        | Ana  | 5    | 4       | 3     |
    | 1002        | Ben  | 3    | 3       |       |
  `,
    {
      people: ['1001 · Ana · All', '1002 · Ben · All'],
      ratings: ['1001 · 4 · calibrated 3', '1002 · 3', '1001 · rater 1001 · 5', '1002 · rater 1002 · 3'],
    },
  ))

test('a lone name, a header of one metric, and a value: as little as can be scored', () =>
  isRead(
    `
    Scores 2025
    | Name | CSAT |
    | Ana  | 4.5  |
  `,
    {
      values: ['Ana · CSAT · 4.5'],
      people: ['Ana · Ana · All'],
    },
  ))

test('of Employee ID and Worker one is the number and the other the name, in either order', () =>
  isRead(
    `
    Worker Report
    | Worker | Employee ID | Job Title | Worker's Manager |
    | Ana    | 1001        | CSM       | Max              |
    | Ben    | 1002        | CSM       | Max              |
  `,
    { people: ['1001 · Ana · CSM · manager Max', '1002 · Ben · CSM · manager Max'] },
  ))

test('numbers of managers are IDs where they are IDs of the sheet or the header says so, never ratings', () => {
  const people = ['1001 · Ana · CSM · manager 1002', '1002 · Max · Head']
  const rows = '| 1001 | Ana | CSM | 1002 |\n| 1002 | Max | Head | |'
  isRead(`Staff\n| Employee ID | Name | Role | Manager |\n${rows}`, { people })
  isRead(`Staff\n| Employee ID | Name | Role | Manager ID |\n${rows}`, { people })
})
