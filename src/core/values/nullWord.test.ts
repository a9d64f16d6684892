import { expect, it } from 'vitest'
import { nullWord } from './nullWord.ts'

it.each([
  [null, 'missing'],
  ['', 'missing'],
  [' \u00a0 ', 'missing'],
  ['-', 'missing'],
  ['—', 'missing'],
  ['–', 'missing'],
  ['---', 'missing'],
  ['N/A', 'notApplicable'],
  ['n/a', 'notApplicable'],
  ['NA', 'notApplicable'],
  ['n.a.', 'notApplicable'],
  ['n. a.', 'notApplicable'],
  ['not applicable', 'notApplicable'],
  ['Nicht zutreffend', 'notApplicable'],
  ['s.o.', 'notApplicable'],
  ['não aplicável', 'notApplicable'],
  ['n.v.t.', 'notApplicable'],
  ['non applicabile', 'notApplicable'],
  ['no aplica', 'notApplicable'],
  ['TBD', 'pending'],
  ['tbc', 'pending'],
  ['Pending', 'pending'],
  ['ausstehend', 'pending'],
  ['à venir', 'pending'],
  ['pendiente', 'pending'],
  ['LOA', 'leave'],
  ['on leave', 'leave'],
  ['Elternzeit', 'leave'],
  ['en congé', 'leave'],
  ['met verlof', 'leave'],
] as const)('%j stands for %s', (cell, meaning) => {
  expect(nullWord(cell)).toBe(meaning)
})

it.each([
  [0],
  [false],
  ['0'],
  ['zero'],
  ['-5'],
  ['Nadia'],
  ['__proto__'],
  ['constructor'],
  [{ error: '#N/A' }],
] as const)('%j is no null word', cell => {
  expect(nullWord(cell)).toBeNull()
})
