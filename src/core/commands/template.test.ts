import { expect, test } from 'vitest'
import type { Snapshot } from '../cells/snapshot.ts'
import type { TableName } from '../tables/index.ts'
import template from './template.ts'

const nothing: Snapshot = { sheets: [], grids: [], namedRanges: [] }
const run = (snapshot: Snapshot, tables?: readonly TableName[]) => {
  const { edits, view } = template.run(snapshot, {
    set: new Map(),
    at: '2025-01-31T12:00:00Z',
    host: 'test',
    ...(tables && { tables }),
  })
  return { titles: edits.map(edit => edit.kind === 'addSheet' && edit.title), first: view.first }
}

test('a whole plan where no table is named', () => {
  expect(run(nothing)).toEqual({
    titles: ['People', 'Metrics', 'Weights', 'Measurements'],
    first:
      'New: People, Metrics, Weights, Measurements. The row under the headers is an example: replace it with your own.',
  })
})

test('only the tables that are named, each once', () => {
  expect(run(nothing, ['settings', 'settings'])).toEqual({ titles: ['Settings'], first: 'New: Settings.' })
})

test('a sheet that is there is left as it is', () => {
  const sheets = [{ title: 'PEOPLE', ours: null, visible: true }]
  expect(run({ ...nothing, sheets }, ['people', 'cycles'])).toEqual({
    titles: ['Cycles'],
    first:
      'There is a sheet People already, so none was added. New: Cycles. The row under the headers is an example: replace it with your own.',
  })
})
