import { expect, test } from 'vitest'
import { parseDrawing } from '../../test/drawing/parseDrawing.ts'
import { memoryHost } from '../../test/fakes/pane/memoryHost.ts'
import { workbookOf } from '../../test/fakes/pane/workbookOf.ts'
import { score } from '../core/commands/registry.ts'
import { computeHere } from './compute/computeHere.ts'
import { hostRun } from './hostRun.ts'

const { snapshot } = parseDrawing(`
  Scorecard
  | Name   | CSAT |
  | Target | 90   |
  | Ana    | 92   |

  Scores {ours SCORES}
  | Throughline |
`)
const watcher = { progress: () => undefined, cancelled: () => false }
const { run, cells } = hostRun(memoryHost(workbookOf(snapshot)), 'workbench', computeHere)

test('a run gives what the command gives, with the host and the time in its log', async () => {
  const result = await run('score', { set: new Map([['seed', '7']]) }, watcher)
  const [log] = result.sheets.log
  expect(log).toMatchObject({ command: 'score', host: 'local', settings: 'seed=7' })
  expect(log?.at).toMatch(/^\d{4}-\d\d-\d\dT/)
  const direct = score.run(snapshot, { set: new Map([['seed', '7']]), at: log!.at, host: 'local' })
  expect(result.view.scores).toEqual(direct.view.scores)
  expect(result.fingerprint).toBe(direct.fingerprint)
})

test('an unknown command is a fault of ours', async () => {
  await expect(run('nothing', { set: new Map() }, watcher)).rejects.toThrow(TypeError)
})

test('cells are what they hold; of a sheet that is not there nothing, of one that was not read nobody knows', async () => {
  const at = (sheet: string, row: number, column: number) => ({ sheet, row, column })
  const refs = [at('scorecard', 2, 1), at('Scorecard', 9, 9), at('Gone', 0, 0), at('Scores', 0, 0)]
  expect(await cells(refs)).toEqual([92, null, null, undefined])
})
