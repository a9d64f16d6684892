import { expect, test } from 'vitest'
import { type Point, planeMinimum } from './planeMinimum.ts'

const start: Point = [0, 0]

test('the lowest place of a slanted bowl that is no parabola', () => {
  // (x − 1)⁴ + (x − 1)² + (x − y + 0.5)² is 0 at x = 1, y = 1.5 alone.
  const [x, y] = planeMinimum(([x, y]) => (x - 1) ** 4 + (x - 1) ** 2 + (x - y + 0.5) ** 2, start, -9)
  expect(x).toBeCloseTo(1, 6)
  expect(y).toBeCloseTo(1.5, 6)
})

test('a banana-shaped valley is followed to its end (Rosenbrock, Computer Journal 3, 1960)', () => {
  const [x, y] = planeMinimum(([x, y]) => 10 * (y - x * x) ** 2 + (1 - x) ** 2, [-1.2, 1], -9)
  expect(x).toBeCloseTo(1, 4)
  expect(y).toBeCloseTo(1, 4)
})

test('where it falls without end, it ends at the edge, and it starts well even on a hill', () => {
  const [x, y] = planeMinimum(([x, y]) => x + (y - 2) ** 2, start, -4)
  expect(x).toBeCloseTo(-4, 6)
  expect(y).toBeCloseTo(2, 5)
  const [hill] = planeMinimum(([x, y]) => x ** 4 - 2 * x * x + y * y, [0.1, 0.1], -9)
  expect(hill).toBeCloseTo(1, 5)
})

test('infinite values are led away from', () => {
  const [x] = planeMinimum(([x, y]) => (x > 1 ? Number.POSITIVE_INFINITY : (x - 0.9) ** 2 + y * y), start, -9)
  expect(x).toBeCloseTo(0.9, 5)
})
