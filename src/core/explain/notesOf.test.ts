import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { evaluate } from '../evaluate.ts'
import { notesOf } from './notesOf.ts'

const long = 'x'.repeat(1000)
const { snapshot } = parseDrawing(`
  People
  | Employee ID | Name | Role    | Team  | Manager |
  | E1          | Ana  | Support | North | Mia     |
  | E2          | Ben  | Support | North | Mia     |
  | E3          | Cleo | Support | South | Mia     |
  Measurements
  | Employee ID | Metric | Period  | Value |
  | E1          | CSAT   | 2025-01 | 90    |
  | E1          | CSAT   | 2025-12 | 90    |
  Evidence
  | Employee ID | Date       | Metric | What Happened   | Outcome | Author |
  | E1          | 2025-03-14 | CSAT   | Called ahead    | Renewed | Mia    |
  | Cleo        |            | CSAT   | "${long}"       |         | Mia    |
  | E1          | 2019-03-14 | CSAT   | Long ago        |         | Mia    |
  Feedback
  | Date       | Channel | Comment      | Employee ID | About   |
  | 2025-05-01 | survey  | Quick answer | E1, Ben     | person  |
  | 2025-05-02 | survey  | Too slow     | E1          | product |
  | 2025-05-03 | survey  |              | E1          | person  |
  Check-ins
  | Employee ID | Date       | Metric | Note           | Employee Interpretation |
  | E2          | 2025-04-01 | CSAT   | Backlog is old | Two releases came late  |
  Context
  | Employee ID or Team | Period  | Kind      | Note              |
  | North               | 2025-03 | resources | Two posts vacant  |
  | E3                  | 2025-06 | market    | A customer left   |
  | West                | 2025-06 | market    | Nobody is in West |
  Overrides
  | Employee ID | Metric | Target | From       | Reason    | Approved By |
  | E1          | CSAT   | 70     | 2024-02-01 | Works 80% | Mia         |
  Settings
  | Key   | Value |
  | cycle | 2025  |
`)
const notes = notesOf(evaluate(snapshot))

test('what was written about people in the cycle, the latest first, what has no day last', () => {
  expect(
    notes.map(({ kind, people, when, text, more }) => [kind, people.join(' '), when, text.slice(0, 16), more]),
  ).toEqual([
    ['context', 'E3', '2025-06', 'A customer left', null],
    ['feedback', 'E1 E2', '2025-05-01', 'Quick answer', null],
    ['checkIn', 'E2', '2025-04-01', 'Backlog is old', 'Two releases came late'],
    ['evidence', 'E1', '2025-03-14', 'Called ahead', 'Renewed'],
    ['context', 'E1 E2', '2025-03', 'Two posts vacant', null],
    ['override', 'E1', '2024-02-01', 'Works 80%', null],
    ['evidence', 'E3', null, 'x'.repeat(16), null],
  ])
})

test('a note leads to its row, and the cell has what is cut', () => {
  expect(notes[3]!.cell).toEqual({ sheet: 'Evidence', row: 1, column: 0 })
  expect(notes[6]!.text).toHaveLength(400)
  expect(notes[6]!.text.endsWith('x…')).toBe(true)
})
