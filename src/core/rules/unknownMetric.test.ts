import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './unknownMetric.ts'

test('a metric that Metrics does not have is asked about once, the nearest name offered', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric                   | Unit |
    | First contact resolution | %    |

    Measurements
    | Employee ID | Metric                    | Period  | Value |
    | 1001        | First contact resolutions | 2025-01 | 80%   |
    | 1001        | First contct resolution   | 2025-01 | 80%   |
                                                          ^^^ warning: "First contct resolution" is not in Metrics. Is it "First contact resolution"?
    | 1001        | Churn                     | 2025-01 | 4     |
                                                          ^ warning: "Churn" is not in Metrics.
    | 1001        | Churn                     | 2025-02 | 4     |
  `,
  ))
