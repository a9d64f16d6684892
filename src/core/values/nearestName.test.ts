import { expect, test } from 'vitest'
import { nearestName } from './nearestName.ts'

const ids = ['band-unreachable', 'weight-drift', 'weights-sum']

test('letters swapped, dropped or doubled still name the rule that was meant', () => {
  expect(nearestName('weigths-sum', ids)).toBe('weights-sum')
  expect(nearestName('weightdrift', ids)).toBe('weight-drift')
  expect(nearestName('band-unreachablee', ids)).toBe('band-unreachable')
})

test('a word that is like none of them suggests nothing', () => {
  expect(nearestName('salary', ids)).toBeNull()
  expect(nearestName('', ids)).toBeNull()
  expect(nearestName('weights-sum', [])).toBeNull()
})
