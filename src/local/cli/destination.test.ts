import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commands } from '../../core/commands/index.ts'
import { destination } from './destination.ts'
import { parseArguments } from './parseArguments.ts'
import { UsageError } from './usageError.ts'

function placeOf(...words: readonly string[]) {
  const request = parseArguments(words, commands)
  if (request.kind !== 'run') throw new Error('not a run')
  return destination(request)
}

test.each([
  ['score a/plan.xlsx', 'a/plan.throughline.xlsx'],
  ['score plan.XLSX', 'plan.throughline.xlsx'],
  ['score plan.xlsm', 'plan.throughline.xlsm'],
  ['score plan.v2.xlsx', 'plan.v2.throughline.xlsx'],
  ['score Team.csv', 'Team.throughline.xlsx'],
  ['score tables', 'tables.throughline.xlsx'],
  ['score tables.2025', 'tables.2025.throughline.xlsx'],
])('%s writes beside the workbook: %s', (line, path) => {
  expect(placeOf(...line.split(' '))).toEqual({ kind: 'workbook', path, asked: false })
})

test.each(['tables/', '.'])('a folder given as %s has its name all the same', given => {
  const whole = given === '.' ? process.cwd() : join(process.cwd(), 'tables')
  expect(placeOf('score', given)?.path).toBe(join(dirname(whole), `${basename(whole)}.throughline.xlsx`))
})

test.each([
  ['score plan.xlsx --out b.xlsx', { kind: 'workbook', path: 'b.xlsx' }],
  ['score plan.xlsx --in-place', { kind: 'workbook', path: 'plan.xlsx' }],
  ['score plan.xlsx --json - --out b.xlsx', { kind: 'workbook', path: 'b.xlsx' }],
  ['score plan.xlsx --format xlsx', { kind: 'workbook', path: 'plan.throughline.xlsx' }],
  ['score plan.xlsx --format csv', { kind: 'folder', path: 'plan.throughline' }],
  ['score plan.xlsx --format csv --out result', { kind: 'folder', path: 'result' }],
  ['template', { kind: 'workbook', path: 'tables.xlsx' }],
  ['template People --out b.xlsx', { kind: 'workbook', path: 'b.xlsx' }],
])('%s says where', (line, place) => {
  expect(placeOf(...line.split(' '))).toEqual({ ...place, asked: true })
})

test('JSON alone is all that is written', () => {
  expect(placeOf('score', 'plan.xlsx', '--json', 'result.json')).toBeNull()
})

const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
beforeAll(() => writeFileSync(join(folder, 'plan.xlsx'), ''))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['plan.xlsx', '--out', 'results.csv', /has to end in \.xlsx, .*--format csv/],
  ['plan.xlsm', '--out', 'b.xlsx', /has to end in \.xlsm/],
  ['tables', '--in-place', '', /\.csv files hold no results/],
])('%s %s %s cannot be', (path, option, value, message) => {
  const place = () => placeOf('score', path, ...[option, value].filter(word => word !== ''))
  expect(place).toThrow(UsageError)
  expect(place).toThrow(message)
})

test('the workbook is not written over by another name of it', () => {
  const place = () => placeOf('score', join(folder, 'plan.xlsx'), '--out', `${folder}/./plan.xlsx`)
  expect(place).toThrow('is the workbook itself. Use --in-place')
})
