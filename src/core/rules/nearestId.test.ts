import { expect, test } from 'vitest'
import { nearestId } from './nearestId.ts'

const ids = ['band-unreachable', 'weight-drift', 'weights-sum']

test('letters swapped, dropped or doubled still name the rule that was meant', () => {
  expect(nearestId('weigths-sum', ids)).toBe('weights-sum')
  expect(nearestId('weightdrift', ids)).toBe('weight-drift')
  expect(nearestId('band-unreachablee', ids)).toBe('band-unreachable')
})

test('a word that is like none of them suggests nothing', () => {
  expect(nearestId('salary', ids)).toBeNull()
  expect(nearestId('', ids)).toBeNull()
  expect(nearestId('weights-sum', [])).toBeNull()
})
