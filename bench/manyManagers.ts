// Prints how long 200 managers with 2,000 people take to compare by scores, averaged over the full grid of ratios.
// Run: npm run bench manyManagers
import { performance } from 'node:perf_hooks'
import { compareRaters } from '../src/core/calibration/severity/compareRaters.ts'
import type { GivenRating } from '../src/core/calibration/severity/givenRating.ts'
import { randomSource } from '../src/core/statistics/randomSource.ts'
import { normal } from './simulated/normal.ts'

const managers = 200
const people = 2000
const runs = 9

const random = randomSource(1)
const severities = Array.from({ length: managers }, () => 0.4 * normal(random))
const ratings = Array.from({ length: people }, (_, person): GivenRating => {
  const score = normal(random)
  const rating = Math.round(3 + 0.5 * score + severities[person % managers]! + 0.6 * normal(random))
  return {
    person: `P${person}`,
    rater: `M${person % managers}`,
    cycle: '2025',
    rating: Math.min(5, Math.max(1, rating)),
    day: null,
    score: 85 + 15 * score,
    role: `Role ${person % 4}`,
    covariates: [],
  }
})
const times = Array.from({ length: runs }, () => {
  const start = performance.now()
  compareRaters(ratings)
  return performance.now() - start
}).sort((one, other) => one - other)
const shown = (at: number) => `${Math.round(times[at]!)} ms`
console.log(
  `${managers} managers, ${people} people: median ${shown(Math.floor(runs / 2))} (${shown(0)} to ${shown(runs - 1)})`,
)
