import { expect, test } from 'vitest'
import type { Wording } from '../../core/calibration/result/wording.ts'
import { lookAt } from './lookAt.ts'
import { lookFirst } from './lookFirst.ts'

const said = (kind: Wording['kind'], text = ''): Wording => ({
  kind,
  text,
  uncertainty: '',
  innocent: null,
  next: null,
})

test.each([
  [['no sign', 'look here', 'look here'], '2 to look at'],
  [['too few', 'no sign'], 'no sign'],
  [['too few', 'fact'], 'too few to tell'],
  [['fact'], null],
  [[], null],
] as const)('%j comes to %s', (kinds, text) => expect(lookAt(kinds.map(kind => said(kind)))).toBe(text))

test('what is worth a look stands first, and the rest keeps its order', () => {
  const found = (['no sign', 'look here', 'too few', 'look here'] as const).map((kind, at) => ({
    wording: said(kind, String(at)),
  }))
  expect(lookFirst(found).map(({ wording }) => wording.text)).toEqual(['1', '3', '0', '2'])
})
