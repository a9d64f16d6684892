import { expect, test } from 'vitest'
import { takesColor } from './takesColor.ts'

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { NO_COLOR: '' }, true],
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  [{}, {}, false],
])('%j with %j', (stream, environment, expected) => expect(takesColor(stream, environment)).toBe(expected))
