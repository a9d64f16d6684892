import { expect, it } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import { type DurationUnit, inferDurationConvention } from './durationConvention.ts'
import { parseDuration } from './parseDuration.ts'

it.each<[Cell, DurationUnit, 'general' | 'duration', number]>([
  [0.0625, 'hours', 'duration', 1.5],
  [0.0625, 'minutes', 'duration', 90],
  [1.25, 'hours', 'duration', 30],
  [1.25, 'days', 'duration', 1.25],
  [1.5, 'hours', 'general', 1.5],
  [0, 'hours', 'general', 0],
  ['1:30', 'hours', 'general', 1.5],
  ['1:30', 'minutes', 'general', 90],
  ['36:00', 'days', 'general', 1.5],
  ['1:30:36', 'hours', 'general', 1.51],
  ['-1:30', 'hours', 'general', -1.5],
  ['90m', 'hours', 'general', 1.5],
  ['90 min', 'hours', 'general', 1.5],
  ['90 Min.', 'minutes', 'general', 90],
  ['1h 30', 'minutes', 'general', 90],
  ['1h30m', 'minutes', 'general', 90],
  ['1 h 30 min 36 s', 'hours', 'general', 1.51],
  ['45s', 'minutes', 'general', 0.75],
  ['2d', 'hours', 'general', 48],
  ['2 Tage 4 Std', 'hours', 'general', 52],
  ['1,5 h', 'hours', 'general', 1.5],
  ['1,5 h', 'minutes', 'duration', 90],
  ['95 ', 'minutes', 'general', 95],
  ['1w', 'days', 'general', 7],
])('%j in %s, column formatted %s, is %d', (cell, unit, format, value) => {
  const { convention } = inferDurationConvention([cell], format, { unit, answers: {} })
  expect(parseDuration(cell, convention)).toMatchObject({ state: 'value', value })
})

it.each<[Cell, string]>([
  ['1:75', 'not-a-duration'],
  ['30m 1h', 'not-a-duration'],
  ['1h 2h', 'not-a-duration'],
  ['fast', 'not-a-duration'],
  ['1h later', 'not-a-duration'],
  [true, 'not-a-duration'],
  ['1.234 h', 'ambiguous-decimal'],
  ['1.234', 'ambiguous-decimal'],
  ['$5', 'unit-mismatch'],
  [{ error: '#VALUE!' }, 'error-cell'],
])('%j is no duration: %s', (cell, rule) => {
  const { convention } = inferDurationConvention([cell], 'general', { unit: 'hours', answers: {} })
  expect(parseDuration(cell, convention)).toMatchObject({ state: 'invalid', rule })
})

it('asks for the decimal sign that a duration hangs on', () => {
  const { questions } = inferDurationConvention(['1.234 h'], 'general', { unit: 'hours', answers: {} })
  expect(questions.map(question => question.about)).toEqual(['decimal'])
})

it('reads a plain number of a column formatted as time as a fraction of a day, typed as text too', () => {
  const { convention } = inferDurationConvention([0.5], 'duration', { unit: 'hours', answers: {} })
  expect(parseDuration(0.5, convention)).toEqual({ state: 'value', value: 12 })
})
