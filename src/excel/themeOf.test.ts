import { expect, test } from 'vitest'
import { themeOf } from './themeOf.ts'

// The backgrounds of the themes of Office: colorful, white, dark gray, black.
test.each([
  ['#E6E6E6', 'light'],
  ['#FFFFFF', 'light'],
  ['#666666', 'dark'],
  ['#262626', 'dark'],
  [undefined, null],
  ['red', null],
])('a background of %s is a %s theme', (background, theme) => {
  expect(themeOf(background)).toBe(theme)
})
