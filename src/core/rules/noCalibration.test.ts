import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './noCalibration.ts'

const drawing = (calibrated: string, due: string, mark = '') => `
    Ratings
    | Employee ID | Rater | Cycle | Rating | Calibrated |
    | Ana         | Mia   | 2025  | 4      | ${calibrated}          |
    | Ben         | Mia   | 2025  | 3      |            |

    Cycles
    | Cycle | From       | To         | Calibration |
    | 2025  | 2025-01-01 | 2025-12-31 | ${due}  |
${mark}`
const options = { calibrate: true, set: { cycle: '2025' } }

test('a calibration that was due and left nothing is said at its day', () =>
  checkRule(
    rule,
    drawing(
      ' ',
      '2025-12-15',
      `                                        ^^^^^^^^^^ info: The calibration of 2025 was due, and none of 2 ratings has a calibrated one beside it.`,
    ),
    options,
  ))

test.each([
  ['4', '2025-12-15'],
  [' ', '2026-02-15'],
])('calibrated %s, due %s: nothing is said', (calibrated, due) =>
  checkRule(rule, drawing(calibrated, due), { ...options, silent: true }),
)
