import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './unitMagnitude.ts'

test('values in seconds against a target in minutes are asked about', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Unit    | Target |
    | AHT    | minutes | 6      |

    Scorecard
    | Name | AHT |
    | Ana  | 380 |
             ^^^ warning: The values of AHT go from 350 to 410, and its target is 6. Are they in another unit?
    | Ben  | 410 |
    | Cid  | 350 |
  `,
  ))

test('so are values far below a target row', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name   | Revenue |
    | Ana    | 50      |
               ^^ warning: The values of Revenue go from 50 to 70, and its target is 60000. Are they in another unit?
    | Ben    | 60      |
    | Cid    | 70      |
    | Target | 60000   |
  `,
  ))

test('the answer is read, and settles it', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Unit    | Target |
    | AHT    | minutes | 6      |

    Scorecard
    | Name | AHT |
    | Ana  | 380 |
    | Ben  | 410 |
    | Cid  | 350 |
  `,
    { set: { 'read.Scorecard.AHT.unit': 'seconds' }, silent: true },
  ))

test('one value near the target tells that the unit is right', () =>
  checkRule(
    rule,
    `
    Scorecard
    | Name   | Revenue |
    | Ana    | 50      |
    | Ben    | 60      |
    | Cid    | 40000   |
    | Target | 60000   |
  `,
    { silent: true },
  ))
