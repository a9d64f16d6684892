import { describe, expect, test } from 'vitest'
import { isTotalWord, planWordOf } from './planRows.ts'

describe('planWordOf', () => {
  test.each([
    ['Weight', 'weight'],
    ['WEIGHTS (%)', 'weight'],
    ['Target:', 'target'],
    ['Ziel', 'target'],
    ['Seuil', 'floor'],
    ['Stretch goal', 'stretch'],
    ['Dirección', 'direction'],
    ['As of', 'asOf'],
    ['Peildatum', 'asOf'],
  ])('%s is %s', (label, word) => {
    expect(planWordOf(label)).toBe(word)
    expect(isTotalWord(label)).toBe(false)
  })

  test.each(['', '-', 'Ana Lopez', 'Al', 'Per', 'Em', 'Min', 'Max', 'Total', 'constructor'])('%j is none', label => {
    expect(planWordOf(label)).toBeNull()
  })
})

describe('isTotalWord', () => {
  test.each([
    'Total',
    'Grand Total',
    'TEAM AVERAGE',
    'Ø',
    'Summe',
    'Moyenne',
    'Promedio',
    'Média',
    'Totale',
    'Gemiddelde',
    'N',
    'Median',
    'Min',
  ])('%s is one', label => {
    expect(isTotalWord(label)).toBe(true)
  })

  test.each(['', '–', 'Ana Lopez', 'Average Handle Time', 'Total Tickets', 'Target', '1001'])('%j is none', label => {
    expect(isTotalWord(label)).toBe(false)
  })
})
