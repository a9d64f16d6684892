import { beforeEach, expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { type FakePaneHost, fakePaneHost } from '../../../test/fakes/pane/fakePaneHost.ts'
import { workbookOf } from '../../../test/fakes/pane/workbookOf.ts'
import { cellAt } from '../../core/cells/cellAt.ts'
import { createSession } from './createSession.ts'
import { runCommand } from './runCommand.ts'
import type { Session } from './session.ts'
import { resetSetting, setSetting } from './setSetting.ts'
import { undo } from './undo.ts'

const workbook = `
  Scorecard
  | Name   | CSAT |
  | Target | 90   |
  | Ana    | 92   |

  Settings
  | Key            | Value | Note       |
  | tenure.periods | 1     | first      |
  | seed           | 4     |            |
  | Tenure.Periods | 2     | this holds |
`

let host: FakePaneHost
let session: Session

beforeEach(() => {
  host = fakePaneHost('excel', workbookOf(parseDrawing(workbook).snapshot))
  session = createSession(host).session
})

function column(at: number): readonly unknown[] {
  const grid = host.book.snapshot().grids.find(({ sheet }) => sheet === 'Settings')!
  return [1, 2, 3, 4].map(row => cellAt(grid, row, at))
}

test('of several rows the one that holds is written to', async () => {
  await runCommand(session, 'check')
  expect(await setSetting(session, 'tenure.periods', '5')).toBe(true)
  expect(column(1)).toEqual([1, 4, '5', null])
})

test('before the first run the workbook is read, so that the table of the user is found', async () => {
  expect(await setSetting(session, 'seed', '9')).toBe(true)
  expect(column(1)).toEqual([1, '9', 2, null])
})

test('rows that moved since the last run are found again first', async () => {
  await runCommand(session, 'check')
  host.change({ kind: 'setCell', cell: { sheet: 'Settings', row: 2, column: 0 }, value: 'owners', asked: true })
  expect(await setSetting(session, 'seed', '9')).toBe(true)
  expect(column(0)).toEqual(['tenure.periods', 'owners', 'Tenure.Periods', 'seed'])
})

test('a reset empties every row of the key; the others hold, and undo puts the rows back', async () => {
  await runCommand(session, 'check')
  expect(await resetSetting(session, 'tenure.periods')).toBe(true)
  expect([column(0), column(2)]).toEqual([
    [null, 'seed', null, null],
    [null, null, null, null],
  ])
  expect(session.run.value?.result.view.changed.map(({ key }) => key)).toEqual(['seed'])
  await undo(session)
  expect(column(0)).toEqual(['tenure.periods', 'seed', 'Tenure.Periods', null])
  expect(column(2)).toEqual(['first', null, 'this holds', null])
})
