import { expect, test } from 'vitest'
import type { ScaleRating } from '../../tables/scale.ts'
import { ratingScales } from './ratingScales.ts'

const row = (rating: number, label: string, more: Partial<ScaleRating> = {}): ScaleRating => ({
  rating,
  label,
  role: null,
  guideline: null,
  evidenceFrom: null,
  at: { sheet: 'Scale', row: rating, cells: {} },
  ...more,
})

function stepsOf(rows: readonly ScaleRating[], ...ratings: readonly number[]) {
  const scale = ratingScales(
    rows,
    ratings.map(rating => ({ role: 'Support', rating })),
    ['Support'],
  ).get('Support')!
  return { ...scale, steps: scale.steps.map(({ rating, label }) => `${rating} ${label}`) }
}

test('without a Scale the whole ratings from the lowest to the highest that was given are its steps', () => {
  expect(stepsOf([], 5, 2, 3).steps).toEqual(['2 2', '3 3', '4 4', '5 5'])
  expect(stepsOf([], 2.5, 3).steps).toEqual(['2.5 2.5', '3 3'])
  expect(stepsOf([], ...Array.from({ length: 40 }, (_, at) => at / 3)).steps).toEqual([])
  expect(stepsOf([]).steps).toEqual([])
})

test('a rating between two steps of the Scale is a step of its own, for which there is no guideline', () => {
  const rows = [row(1, 'Low', { guideline: 0.25 }), row(2, 'High', { guideline: 0.75, evidenceFrom: 90 })]
  expect(stepsOf(rows, 1, 2)).toMatchObject({ steps: ['1 Low', '2 High'], guideline: [0.25, 0.75], hasCutPoints: true })
  expect(stepsOf(rows, 1.5)).toMatchObject({ steps: ['1 Low', '1.5 1.5', '2 High'], guideline: null })
})

test('roles with the same rows share a scale; those with rows of their own have one', () => {
  const rows = [row(1, 'Low'), row(2, 'High'), row(1, 'Yes', { role: 'Sales' })]
  const scales = ratingScales(rows, [], ['Support', 'Product', 'Sales'])
  expect(scales.get('Product')).toBe(scales.get('Support'))
  expect(scales.get('Sales')!.steps.map(({ label }) => label)).toEqual(['Yes'])
})
