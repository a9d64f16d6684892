import { expect, test } from 'vitest'
import { timeText } from './timeText.ts'

test('a time has two digits on both sides', () => expect(timeText(new Date(2025, 5, 1, 9, 5))).toBe('09:05'))
