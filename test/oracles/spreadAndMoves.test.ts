import { expect, test } from 'vitest'
import { calibrated } from '../calibrated.ts'

// Four managers with seven people each: score, rating before and after calibration, and three sub-criteria. Expected: R
// 4.2.2, with the calls beside the figures; y before, z after, x scores, b managers, C criteria.
const drawn = `
  Ann 89 2 3 1 1 1 | Ann 68 2 3 1 1 1 | Ann 96 4 5 5 3 4 | Ann 59 3 3 2 2 3 | Ann 70 4 4 5 3 4 | Ann 82 4 4 5 4 5
  Ann 40 1 2 2 1 1 | Bea 65 1 1 1 1 1 | Bea 69 2 2 3 1 1 | Bea 68 4 4 3 4 5 | Bea 75 3 3 3 2 2 | Bea 73 3 3 3 3 3
  Bea 67 2 2 1 3 3 | Bea 91 3 4 3 2 2 | Cem 57 3 4 4 3 2 | Cem 70 3 2 4 4 2 | Cem 87 3 4 4 4 4 | Cem 75 3 2 2 4 3
  Cem 74 4 5 4 3 4 | Cem 80 3 3 4 3 3 | Cem 78 3 3 4 3 4 | Dan 73 3 3 2 3 2 | Dan 84 4 5 3 5 3 | Dan 79 3 2 3 3 3
  Dan 72 3 4 4 4 3 | Dan 57 3 2 2 3 4 | Dan 68 3 3 2 4 3 | Dan 61 2 2 2 2 1`
  .trim()
  .split(/[|\n]/)
  .map(line => line.trim().split(' '))

const people = drawn.map(([manager], at) => [`e${at + 1}`, `Person ${at + 1}`, 'Support', manager!])
const scores = drawn.map(([, score], at) => [`e${at + 1}`, Number(score)])
const ratings = drawn.map(([manager, , ...given], at) => [`e${at + 1}`, manager!, ...given.map(Number)])
const sheets = {
  People: [['Employee ID', 'Name', 'Role', 'Manager'], ...people],
  Scorecard: [['Employee ID', 'Points'], ...scores],
  Metrics: [
    ['Metric', 'Definition', 'Unit', 'Direction', 'Kind', 'Source', 'Frequency', 'Floor', 'Target'],
    ['Points', 'What was reached', 'score', 'higher', 'lagging', 'System', 'yearly', 0, 100],
  ],
  Ratings: [['Employee ID', 'Rater', 'Rating', 'Calibrated', 'Teamwork', 'Quality', 'Delivery'], ...ratings],
}

test('the JSON holds spread, halo, patterns and moves as R computes them', () => {
  const { spread, distribution, moves } = calibrated(sheets).json.statistics!
  // e <- residuals of y on x within b; limma's squeezeVar(tapply(e, b, var), 6), over the pooled variance, as a root
  close(spread.raters, each => each.ratio, [1.1090644641, 1.057008849, 0.8030926622, 0.7662654867])
  // tapply(apply(C, 1, sd), b, mean), and the mean of cor(C[b == rater, ]) above its diagonal
  close(spread.raters, each => each.halo!.withinPerson, [0.5331501154, 0.6377288022, 0.6981073351, 0.6981073351])
  close(spread.raters, each => each.halo!.correlation, [0.9464552689, 0.4550143065, -0.183304216, 0.4212140065])
  // pbinom(count - 1, 7, share, lower = FALSE)
  close(spread.raters, each => each.modal!.p, [0.1734589242, 0.8277673461, 0.0894843732, 0.2892202476])

  const [set] = distribution
  // chisq.test(table(b, z)), its p simulated 200,000 times: .9931
  expect([set!.managers!.freedom, set!.managers!.permuted]).toEqual([12, true])
  expect(set!.managers!.distance).toBeCloseTo(5.7619047619, 9)
  expect(set!.managers!.cramersV).toBeCloseTo(0.2619047619, 9)
  expect(Math.abs(set!.managers!.p - 0.9931)).toBeLessThan(0.005)
  // tapply(z, b, mean) - mean(z)
  close(set!.groups, each => each.meanShift, [0.3214285714, -0.3928571429, 0.1785714286, -0.1071428571])
  expect('people' in set!).toBe(false)

  const [{ audit, spread: between }] = moves as [NonNullable<typeof moves>[number]]
  expect(audit.raters.map(({ up, down, p }) => [up, down, p])).toEqual([
    [4, 0, null],
    [1, 0, null],
    [3, 2, null],
    [2, 2, null],
  ])
  // Stuart (1955) and Maxwell (1970) on table(y, z), solved in R
  expect(audit.margins!.freedom).toBe(4)
  expect(audit.margins!.distance).toBeCloseTo(8.666666666667, 9)
  expect(audit.margins!.p).toBeCloseTo(0.06999321993, 9)
  // cor(y, x, method = "spearman"), cor(z, x, method = "spearman")
  expect(audit.agreement.before).toBeCloseTo(0.432823712367, 9)
  expect(audit.agreement.after).toBeCloseTo(0.485113703193, 9)
  expect(audit.withoutReason).toHaveLength(14)
  expect([between.before, between.after].every(value => value !== null && value >= 0)).toBe(true)
})

function close<Each>(rows: readonly Each[], figureOf: (row: Each) => number | null, expected: readonly number[]): void {
  expect(rows).toHaveLength(expected.length)
  rows.forEach((row, at) => {
    expect(figureOf(row)).toBeCloseTo(expected[at]!, 8)
  })
}
