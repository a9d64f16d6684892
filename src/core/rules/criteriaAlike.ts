import { rule } from './define.ts'

export default rule({
  id: 'criteria-alike',
  severity: 'info',
  effect: 'changes what is said',
  about: 'rater',
  requirement: ['S70'],
  title: 'Raters tell the criteria of a rating apart',
  why: 'Where all criteria of a person get the same number, one impression may have filled them all.',
  fix: 'Rate one criterion for everybody before the next one, each with an example.',
  ask: 'Do the criteria really go together in this team’s work?',
  limit: { value: 50, help: 'Percent of the usual difference between criteria below which a rater is named.' },
  check: ({ calibration, limit }) =>
    (calibration?.spread.raters ?? []).flatMap(({ rater, name, halo }) => {
      if (halo === null || halo.ratio === null || halo.ratio * 100 >= limit) return []
      const cell = calibration?.people.find(each => each.rater === rater)?.cell ?? null
      const message = `${name}: in ${halo.n} ratings, the criteria of a person differ by ${Math.round(halo.ratio * 100)} % of what is usual. With so few ratings that can be chance.`
      return [{ cell, message }]
    }),
})
