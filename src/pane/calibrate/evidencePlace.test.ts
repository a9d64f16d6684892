import { describe, expect, test } from 'vitest'
import type { RatingStep } from '../../core/calibration/result/ratingStep.ts'
import { evidencePlace } from './evidencePlace.ts'

const step = (rating: number, evidenceFrom: number | null): RatingStep => ({
  rating,
  label: String(rating),
  guideline: null,
  evidenceFrom,
})
const steps = [step(1, null), step(2, 60), step(3, 85), step(4, 105)]

describe('evidencePlace', () => {
  test.each([
    { score: 95, bandRating: 3, place: 2 },
    { score: 85, bandRating: 3, place: 1.6 },
    { score: 105, bandRating: 4, place: 2.6 },
    { score: 300, bandRating: 4, place: 3.4 },
    { score: 47.5, bandRating: 1, place: 0 },
    { score: -20, bandRating: 1, place: -0.4 },
  ])('$score points in the band of $bandRating stand at $place', ({ place, ...person }) =>
    expect(evidencePlace(person, steps)).toBeCloseTo(place, 12),
  )

  test.each([
    { score: null, bandRating: 3 },
    { score: 95, bandRating: null },
  ])('without a score or without cut points there is no place', person =>
    expect(evidencePlace(person, steps)).toBe(null),
  )

  test('where no width is known, the middle of the step', () =>
    expect(evidencePlace({ score: 95, bandRating: 2 }, [step(1, null), step(2, 60)])).toBe(1))
})
