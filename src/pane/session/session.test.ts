import { beforeEach, expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { type FakePaneHost, fakePaneHost } from '../../../test/fakes/pane/fakePaneHost.ts'
import { workbookOf } from '../../../test/fakes/pane/workbookOf.ts'
import type { Cell } from '../../core/cells/cell.ts'
import { cellAt } from '../../core/cells/cellAt.ts'
import { accept } from './accept.ts'
import { applyFix } from './applyFix.ts'
import { counts } from './counts.ts'
import { createSession } from './createSession.ts'
import { dismiss } from './notify.ts'
import { recent } from './recent.ts'
import { toggleRecompute } from './recomputing.ts'
import { reveal } from './reveal.ts'
import { runAgain, runCommand } from './runCommand.ts'
import type { Session } from './session.ts'
import { setSetting } from './setSetting.ts'
import { undo } from './undo.ts'
import { unmet } from './unmet.ts'
import { askToWrite, write } from './write.ts'

const workbook = `
  Scorecard
  | Name   | CSAT | Resolved |
  | Floor  | 70   | 10       |
  | Target | 90   | 20       |
  | Ana    | 92   | 22       |
  | Ben    | 81   | n/a      |
  | Cleo   | abc  | 18       |

  Settings
  | Key            | Value |
  | tenure.periods | 0     |
`

let host: FakePaneHost
let session: Session

beforeEach(() => {
  host = fakePaneHost('excel', workbookOf(parseDrawing(workbook).snapshot))
  session = createSession(host).session
})

function held(sheet: string, row: number, column: number): Cell {
  const grid = host.book.snapshot().grids.find(candidate => candidate.sheet === sheet)
  return grid === undefined ? null : cellAt(grid, row, column)
}

const fix = {
  title: 'Take 80',
  edits: [{ kind: 'setCell', cell: { sheet: 'Scorecard', row: 5, column: 1 }, value: 80, asked: true }],
} as const

test('a run is kept with its time and nothing is written', async () => {
  await runCommand(session, 'score')
  expect(session.run.value?.command).toBe('score')
  expect(session.run.value?.result.view.scores).toHaveLength(3)
  expect(host.book.applied).toEqual([])
  expect(counts(session)?.error).toBeTypeOf('number')
  expect(recent(session)).toEqual(['score'])
  expect(session.busy.value).toBeNull()
})

test('one thing goes on at a time, and says what it is', async () => {
  const open = host.hold()
  const first = runCommand(session, 'score')
  expect(session.busy.value?.title).toBe('Compute Scores')
  await runCommand(session, 'check')
  expect(session.busy.value?.title).toBe('Compute Scores')
  open()
  await first
  expect(session.run.value?.command).toBe('score')
})

test('what was cancelled leaves no trace', async () => {
  const open = host.hold()
  const run = runCommand(session, 'score')
  session.busy.value?.cancel()
  expect(session.busy.value?.cancelled).toBe(true)
  open()
  await run
  expect(session.run.value).toBeNull()
  expect(session.notices.value).toEqual([])
})

test('what goes wrong is told in the words of the host, once, until it is dismissed', async () => {
  for (const _ of [1, 2]) {
    host.fail('The workbook is open elsewhere. Close it there and try again.')
    await runCommand(session, 'score')
  }
  expect(session.notices.value.map(({ tone, text }) => [tone, text])).toEqual([
    ['error', 'The workbook is open elsewhere. Close it there and try again.'],
  ])
  dismiss(session, session.notices.value[0]!.id)
  expect(session.notices.value).toEqual([])
})

test('after a change by the user the result is stale, until the next run', async () => {
  host.change(fix.edits[0])
  expect(session.stale.value).toBe(false)
  await runCommand(session, 'score')
  host.change(fix.edits[0])
  expect(session.stale.value).toBe(true)
  await runCommand(session, 'score')
  expect(session.stale.value).toBe(false)
})

test('a change while a run goes on makes its result stale', async () => {
  const open = host.hold()
  const run = runCommand(session, 'score')
  host.change(fix.edits[0])
  open()
  await run
  expect(session.stale.value).toBe(true)
})

test('where it is chosen, a change makes the last command run again', async () => {
  await runCommand(session, 'check')
  toggleRecompute(session)
  host.change(fix.edits[0])
  host.change({ ...fix.edits[0], value: 81 })
  await expect.poll(() => session.stale.value).toBe(false)
  expect(session.run.value?.command).toBe('check')
  expect(host.kept.get('recompute')).toBe('yes')
})

test('a fix is applied, run again, and taken back', async () => {
  await runCommand(session, 'score')
  const before = session.run.value
  expect(await applyFix(session, fix)).toBe(true)
  expect(held('Scorecard', 5, 1)).toBe(80)
  expect(session.run.value).not.toBe(before)
  expect(session.undoSteps.value).toHaveLength(1)
  expect(session.notices.value.map(({ text }) => text)).toEqual(['Done: Take 80.'])
  session.notices.value[0]?.actions[0]?.run()
  await expect.poll(() => held('Scorecard', 5, 1)).toBe('abc')
  await expect.poll(() => session.notices.value.map(({ text }) => text)).toEqual(['Taken back: Take 80.'])
  expect(session.undoSteps.value).toEqual([])
})

test('a cell that was changed since keeps what it holds, and is named', async () => {
  await applyFix(session, fix)
  host.change({ ...fix.edits[0], value: 77 })
  await undo(session)
  expect(held('Scorecard', 5, 1)).toBe(77)
  expect(session.notices.value.at(-1)?.text).toContain('Scorecard!B6 changed since')
})

test('rows that were added go when they are taken back', async () => {
  await runCommand(session, 'score')
  const problem = session.run.value!.result.problems.find(({ person }) => person !== null)!
  expect(await accept(session, problem, 'Known')).toBe(true)
  const row = host.book.snapshot().grids.find(({ sheet }) => sheet === 'Accepted')!.cells[1]!
  expect(row.slice(0, 2)).toEqual([problem.rule, problem.person])
  expect(row).toContain('Known')
  expect(session.run.value?.result.problems.find(({ rule }) => rule === problem.rule)?.accepted).toBe('Known')
  await undo(session)
  expect(held('Accepted', 1, 0)).toBeNull()
  expect(session.run.value?.result.problems.find(({ rule }) => rule === problem.rule)?.accepted).toBeNull()
})

test('a setting goes into its row where it has one, else into a new one', async () => {
  await runCommand(session, 'score')
  await setSetting(session, 'Tenure.Periods', '2')
  expect(held('Settings', 1, 1)).toBe('2')
  await setSetting(session, 'seed', '7')
  expect([held('Settings', 2, 0), held('Settings', 2, 1)]).toEqual(['seed', '7'])
  expect(session.run.value?.result.view.changed.map(({ key, value }) => [key, value])).toEqual([
    ['tenure.periods', '2'],
    ['seed', '7'],
  ])
})

test('results are written when the user says so, and a yes is remembered', async () => {
  await runCommand(session, 'score')
  askToWrite(session)
  expect(session.writing.value).toBe(true)
  expect(host.book.applied).toEqual([])
  await write(session)
  expect(session.writing.value).toBe(false)
  expect(session.notices.value.map(({ text }) => text)).toEqual(['Written: Scores, Score Detail, Problems, Run Log.'])
  askToWrite(session)
  expect(session.writing.value).toBe(false)
  await expect.poll(() => host.book.applied.length).toBe(2)
})

test('what is written is computed again first where the workbook was changed', async () => {
  await runCommand(session, 'score')
  host.change({ ...fix.edits[0], value: 85 })
  await write(session)
  const scores = host.book.snapshot().grids.find(({ sheet }) => sheet === 'Scores')
  expect(JSON.stringify(scores)).toContain('Cleo')
  expect(session.stale.value).toBe(false)
})

test('our sheets are removed only after a yes', async () => {
  await runCommand(session, 'score')
  await write(session)
  await runCommand(session, 'remove')
  expect(session.question.value?.action).toBe('Remove')
  expect(host.book.snapshot().sheets).toHaveLength(6)
  session.question.value?.run()
  await expect.poll(() => host.book.snapshot().sheets.length).toBe(2)
})

test('a command that makes tables makes those asked for', async () => {
  await runCommand(session, 'template', ['ratings'])
  expect(host.book.snapshot().sheets.map(({ title }) => title)).toContain('Ratings')
  expect(session.notices.value[0]?.text).toContain('New: Ratings.')
})

test('what a command lacks is known after a run', async () => {
  const lone = createSession(fakePaneHost('sheets', workbookOf(parseDrawing('Notes\n| a |\n| b |').snapshot))).session
  expect(unmet(lone, 'score')).toBeNull()
  await runCommand(lone, 'check')
  expect(unmet(lone, 'score')?.template).toBe('scorecard')
})

test('a cell is shown by the host', async () => {
  const cell = { sheet: 'Scorecard', row: 1, column: 1 }
  await reveal(session, cell)
  expect(host.book.revealed).toEqual([cell])
})

test('ratings that are compared show in a view of their own, and the scores stay what they were', async () => {
  const ratings = `${workbook}
    Ratings
    | Name | Manager | Rating |
    | Ana  | Mo      | 4      |
    | Ben  | Mo      | 3      |
  `
  host = fakePaneHost('excel', workbookOf(parseDrawing(ratings).snapshot))
  session = createSession(host).session
  await runCommand(session, 'score')
  const scored = session.run.value
  await runCommand(session, 'calibrate')
  expect(session.view.value).toBe('calibrate')
  expect(session.run.value).toBe(scored)
  expect(session.shown.value?.result.calibration?.people).toHaveLength(3)
  host.change(fix.edits[0])
  await runAgain(session)
  expect(session.stale.value).toBe(false)
  session.view.value = 'overview'
  expect([session.shown.value, session.stale.value]).toEqual([scored, true])
})
