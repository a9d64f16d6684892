import { rule } from './define.ts'

export default rule({
  id: 'rating-evidence-gap',
  severity: 'info',
  effect: 'changes what is said',
  about: 'person',
  requirement: ['S69'],
  title: 'Rating and evidence lie less than a step apart',
  why: 'Where rating and metrics tell different stories, one of them saw what the other did not.',
  fix: 'Ask what each would point to, and write down what the rating rests on.',
  ask: 'What did the rater see that no metric shows? Did the targets fit this person’s work?',
  limit: { value: 1, help: 'Steps of the scale from which rating and evidence are said to differ.' },
  check: ({ calibration, limit }) =>
    (calibration?.people ?? [])
      .filter(
        ({ gap, planCannotReach, isProvisional }) =>
          gap !== null && !planCannotReach && !isProvisional && Math.abs(gap) >= limit,
      )
      .map(({ person, name, cell, rating, ratingLabel, band, scoreText, gap }) => ({
        cell,
        person,
        message: `${name} is rated ${ratingLabel ?? rating}; the evidence says ${band} (score ${scoreText}), ${gap! > 0 ? 'lower' : 'higher'}.`,
      })),
})
