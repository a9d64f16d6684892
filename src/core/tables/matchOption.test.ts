import { expect, test } from 'vitest'
import { matchOption } from './matchOption.ts'

test.each<[readonly string[], string, string]>([
  [['higher', 'lower', 'range'], ' HIGHER ', 'higher'],
  [['higher', 'lower', 'range'], 'Lower is better', 'lower'],
  [['higher', 'lower', 'range'], 'niedriger', 'lower'],
  [['higher', 'lower', 'range'], '▲', 'higher'],
  [['%', 'ratio', 'hours'], '%', '%'],
  [['%', 'ratio', 'hours'], 'Prozent', '%'],
  [['%', 'ratio', 'hours'], 'Hrs', 'hours'],
  [['yes', 'no'], 'Y', 'yes'],
  [['yes', 'no'], 'sí', 'yes'],
  [['yes', 'no'], 'TRUE', 'yes'],
  [['yes', 'no'], 'não', 'no'],
  [['active', 'leave', 'terminated'], 'LOA', 'leave'],
  [['daily', 'weekly', 'half-yearly'], 'Half Yearly', 'half-yearly'],
  [['csat 1-5', 'nps 0-10'], 'NPS', 'nps 0-10'],
  [['+', '-'], '-', '-'],
  [['+', '-'], 'plus', '+'],
  [['leading', 'lagging', 'qualitative'], 'Qualitative', 'qualitative'],
])('of %j, %j is %s', (options, cell, option) => {
  expect(matchOption(options, cell)).toBe(option)
})

test('a word of the list itself wins over a translation of another', () => {
  expect(matchOption(['outcome', 'output'], 'output')).toBe('output')
  expect(matchOption(['lagging', 'outcome'], 'outcome')).toBe('outcome')
})

test.each(['', '  ', '-', 'maybe', '__proto__', 'constructor'])('%j is no option', cell => {
  expect(matchOption(['yes', 'no'], cell)).toBeNull()
})
