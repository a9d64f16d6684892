import { expect, test } from 'vitest'
import { parseDrawing } from '../../../../test/drawing/parseDrawing.ts'
import { readOf } from '../../../../test/readOf.ts'
import { evaluate } from '../../evaluate.ts'

const scorecard = `
  Scorecard
  | Name | CSAT |
  | Ana  | 4.5  |
  | Ben  | 4.1  |
`

const ratings = `
  Ratings
  | Name | Manager | Rating |
  | Ana  | Max     | 3      |
  | Ben  | Nia     | 4      |
`

/** The findings about who is who. */
const asked = (drawing: string) =>
  evaluate(parseDrawing(drawing).snapshot, { set: new Map() })
    .reading.findings.filter(({ rule }) => rule === 'person-twice' || rule === 'same-name')
    .map(({ rule, person }) => `${rule} ${person}`)

test.each([
  ['scores first', `${scorecard}${ratings}`],
  ['ratings first', `${ratings}${scorecard}`],
])('what one sheet leaves open, another fills: %s', (_, drawing) => {
  expect(readOf(drawing).people).toEqual(['Ana · Ana · All · manager Max', 'Ben · Ben · All · manager Nia'])
  expect(asked(drawing)).toEqual([])
})

test('a name is taken from the sheet that has one', () => {
  const people = readOf(`
    Scorecard
    | Employee ID | CSAT |
    | E1          | 4.5  |
    Ratings
    | Employee ID | Name | Manager | Rating |
    | E1          | Ana  | Max     | 3      |
  `).people
  expect(people).toEqual(['E1 · Ana · All · manager Max'])
})

test('sheets that name different managers are asked about', () => {
  const other = ratings.replace('Max', 'Mia').replace('Ratings', 'Ratings again')
  expect(asked(`${ratings}${other}`)).toEqual(['person-twice Ana'])
})

test('one name in two rows is asked about, but where each row names its rater', () => {
  const twice = (column: string) => `
    Ratings
    | Name | ${column} | Rating |
    | Ana  | Max       | 3      |
    | Ana  | Nia       | 4      |
  `
  expect(asked(twice('Manager'))).toEqual(['same-name Ana'])
  expect(asked(twice('Rater'))).toEqual([])
})
