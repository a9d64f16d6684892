import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { evaluate } from '../evaluate.ts'
import type { ReadColumn } from './readColumns.ts'
import { recognized } from './recognized.ts'

function shown(drawing: string) {
  const { snapshot } = parseDrawing(drawing)
  const { sheets, columns } = recognized(evaluate(snapshot), snapshot)
  return {
    sheets: sheets.map(({ title, tables, leftOut }) => `${title}: ${leftOut ? 'left out' : tables.join(', ')}`),
    columns: columns.map(column => `${column.written}: ${meaning(column)}`),
  }
}

function meaning({ meaning }: ReadColumn): string {
  switch (meaning.is) {
    case 'column':
      return `${meaning.table}.${meaning.column}${meaning.guessed ? '?' : ''}`
    case 'metric':
      return `metric ${meaning.metric}, ${meaning.direction?.value}${meaning.direction?.guessed ? '?' : ''}`
    case 'target':
      return `target of ${meaning.metric}`
    case 'leftOut':
      return meaning.reason
    default:
      return meaning.is
  }
}

test('the columns of a sheet of people, by what each was taken for', () => {
  const { sheets, columns } = shown(`
    Team
    | Name | Level | Manager | CSAT | CSAT Target | Salary | Self | Rating | Comment |
    | Ana  | 2     | Max     | 4.5  | 4           | 1      | 2    | 3      | x       |
    | Ben  | 2     | Max     | 4.1  | 4           | 1      | 2    | 3      | x       |
  `)
  expect(sheets).toEqual(['Team: people, scorecard, ratings'])
  expect(columns).toEqual([
    'Name: people.name',
    'Level: people.level',
    'Manager: people.manager',
    'CSAT: metric CSAT, higher?',
    'CSAT Target: target of CSAT',
    'Salary: personal or pay data, not a metric',
    'Self: self',
    'Rating: ratings.rating',
    'Comment: ratings.comment',
  ])
})

test('a metric whose header has two rows stands once, under the name that Aliases can change', () => {
  const { columns } = shown(`
    Scorecard
    | Name | CSAT |     | Solved |     |
    |      | Jan  | Feb | Jan    | Feb |
    | Ana  | 4.5  | 4.4 | 3      | 3   |
    | Ben  | 4.1  | 4.0 | 4      | 3   |
  `)
  expect(columns).toEqual(['Name: scorecard.name', 'CSAT: metric CSAT, higher?', 'Solved: metric Solved, higher?'])
})

test('what the user has said of a direction is no guess, and the roles of a wide plan are no columns', () => {
  const { sheets, columns } = shown(`
    Scorecard
    | Name | Rework |
    | Ana  | 4.5    |
    | Ben  | 4.1    |
    Weights
    | Metric | Support | Sales |
    | Rework | 100     | 100   |
    Settings
    | Key                             | Value |
    | read.Scorecard.Rework.direction | lower |
    Jotted Down
    | not | at all |
    Aliases
    | Kind  | Written     | Means |
    | sheet | jotted down | -     |
  `)
  expect(sheets).toEqual([
    'Scorecard: scorecard',
    'Weights: weights',
    'Settings: settings',
    'Jotted Down: left out',
    'Aliases: aliases',
  ])
  expect(columns).toEqual(['Name: scorecard.name', 'Rework: metric Rework, lower', 'Metric: weights.metric'])
})

test('where Metrics says the direction, its cell is known', () => {
  const { snapshot } = parseDrawing(`
    Metrics
    | Metric | Definition | Unit  | Direction | Kind    | Source | Frequency | Floor | Target |
    | Rework | Again      | count | lower     | lagging | Desk   | monthly   | 9     | 2      |
    Scorecard
    | Name | Rework |
    | Ana  | 4.5    |
    | Ben  | 4.1    |
  `)
  const { columns } = recognized(evaluate(snapshot), snapshot)
  expect(columns.find(({ header, table }) => header === 'Rework' && table === 'scorecard')?.meaning).toMatchObject({
    is: 'metric',
    direction: { value: 'lower', guessed: false, cell: { sheet: 'Metrics', row: 1, column: 3 } },
  })
})

test('headers that nobody knows are listed, so that they can be given a meaning', () => {
  const sheet = `
    Liste 7
    | Wer | Zirkel | Frohsinn |
    | 101 | Nord   | 4.5      |
    | 102 | Nord   | 4.1      |
  `
  expect(shown(sheet)).toEqual({ sheets: ['Liste 7: '], columns: [] })
  const aliases = `
    Aliases
    | Kind   | Written | Means       |
    | sheet  | Liste 7 | Scorecard   |
  `
  expect(shown(sheet + aliases).columns).toEqual(['Wer: unknown', 'Zirkel: unknown', 'Frohsinn: unknown'])
  expect(shown(`${sheet}${aliases}    | column | Wer     | Employee ID |`).columns).toEqual([
    'Wer: scorecard.employeeId',
    'Zirkel: it holds words, not numbers',
    'Frohsinn: metric Frohsinn, higher?',
  ])
})

test('a column of names under an unknown header is a guess', () => {
  const { columns } = shown(`
    Team
    | Wer | CSAT |
    | Ana | 4.5  |
    | Ben | 4.1  |
  `)
  expect(columns).toEqual(['Wer: scorecard.name?', 'CSAT: metric CSAT, higher?'])
})
