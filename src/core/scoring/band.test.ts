import { expect, test } from 'vitest'
import { bandOf, capBand, cutScores, defaultScale } from './band.ts'

test('bands are lower-inclusive and the lowest is open below', () => {
  const labels = [-5, 59.9, 60 - 1e-10, 60, 84.99, 85, 104.9, 105, 120].map(score => bandOf(score, defaultScale))
  expect(labels).toEqual([
    'Below',
    'Below',
    'Developing',
    'Developing',
    'Developing',
    'Meets',
    'Meets',
    'Exceeds',
    'Exceeds',
  ])
})

test('bands in any order; the lower edge of the lowest does not matter', () => {
  const scale = [
    { label: 'High', from: 80 },
    { label: 'Low', from: 40 },
  ]
  expect(bandOf(10, scale)).toBe('Low')
  expect(bandOf(80, scale)).toBe('High')
  expect(cutScores(scale)).toEqual([80])
  expect(bandOf(10, [])).toBeNull()
})

test('a gate lowers a band and never raises it', () => {
  expect(capBand('Exceeds', 'Developing', defaultScale)).toBe('Developing')
  expect(capBand('Below', 'Developing', defaultScale)).toBe('Below')
  expect(capBand('Meets', 'Meets', defaultScale)).toBe('Meets')
  expect(capBand('Exceeds', 'Superb', defaultScale)).toBe('Exceeds')
})
