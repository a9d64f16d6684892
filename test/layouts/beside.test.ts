import { test } from 'vitest'
import { isRead } from './isRead.ts'

test('tables side by side, parted by a blank column: a row of one is no row of the other', () =>
  isRead(
    `
    Dashboard
    | Name | CSAT |  | Name | NPS |
    | Ana  | 4.5  |  | Ana  | 40  |
    | Ben  | 4.1  |  | Cid  | 50  |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Ana · NPS · 40', 'Cid · NPS · 50'],
      people: ['Ana · Ana · All', 'Ben · Ben · All', 'Cid · Cid · All'],
    },
  ))

test('a blank column within one table parts nothing', () =>
  isRead(
    `
    Scorecard
    | Name | Role    |  | Email | CSAT |  | NPS |
    | Ana  | Support |  | a@x   | 4.5  |  | 40  |
    | Ben  | Support |  | b@x   | 4.1  |  | 50  |
  `,
    {
      values: ['a@x · CSAT · 4.5', 'b@x · CSAT · 4.1', 'a@x · NPS · 40', 'b@x · NPS · 50'],
      people: ['a@x · Ana · Support', 'b@x · Ben · Support'],
    },
  ))

test('first and last names in two columns', () =>
  isRead(
    `
    Scorecard
    | First Name | Last Name | CSAT |
    | Ana        | Lopez     | 4.5  |
    | Ana        | Meyer     | 4.1  |
  `,
    {
      values: ['Ana Lopez · CSAT · 4.5', 'Ana Meyer · CSAT · 4.1'],
      people: ['Ana Lopez · Ana Lopez · All', 'Ana Meyer · Ana Meyer · All'],
    },
  ))

test('Nom beside Prénom is the name of the family', () =>
  isRead(
    `
    Tableau
    | Nom    | Prénom | CSAT |
    | Martin | Luc    | 4.5  |
    | Martin | Zoé    | 4.1  |
  `,
    {
      values: ['Luc Martin · CSAT · 4.5', 'Zoé Martin · CSAT · 4.1'],
      people: ['Luc Martin · Luc Martin · All', 'Zoé Martin · Zoé Martin · All'],
    },
  ))

test('a whole name beside its parts is taken as it is', () =>
  isRead(
    `
    Scorecard
    | Name      | First Name | Last Name | CSAT |
    | Ana Lopez | Ana        | Lopez     | 4.5  |
    | Ben Meyer | Ben        | Meyer     | 4.1  |
  `,
    {
      values: ['Ana Lopez · CSAT · 4.5', 'Ben Meyer · CSAT · 4.1'],
      people: ['Ana Lopez · Ana Lopez · All', 'Ben Meyer · Ben Meyer · All'],
    },
  ))

test('targets beside their values are no metrics, and count for their row', () =>
  isRead(
    `
    Scorecard
    | Name | Calls | Calls Target | Calls vs Target |
    | Ana  | 100   | 90           | 111%            |
    | Ben  | 80    | 85           | 94%             |
  `,
    {
      values: ['Ana · Calls · 100 · target 90', 'Ben · Calls · 80 · target 85'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('actual and target under each metric', () =>
  isRead(
    `
    Scorecard {merge B1:C1, merge D1:E1}
    |      | CSAT   |        | Calls  |        |
    | Name | Actual | Target | Actual | Target |
    | Ana  | 92%    | 90%    | 100    | 90     |
    | Ben  | 88%    | 90%    | 80     | 90     |
  `,
    {
      values: [
        'Ana · CSAT · 0.92 · target 0.9',
        'Ben · CSAT · 0.88 · target 0.9',
        'Ana · Calls · 100 · target 90',
        'Ben · Calls · 80 · target 90',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('a legend behind a blank column says nothing of the people beside it', () =>
  isRead(
    `
    Scorecard
    | Name | CSAT |  | Legend | From |
    | Ana  | 4.5  |  | Green  | 4.5  |
    | Ben  | 4.1  |  | Red    | 4    |
    | Cid  | 4.2  |  |        |      |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Cid · CSAT · 4.2'],
      people: ['Ana · Ana · All', 'Ben · Ben · All', 'Cid · Cid · All'],
    },
  ))
