import { grouped } from '../../scoring/grouped.ts'
import { mean } from '../../statistics/mean.ts'
import type { RandomSource } from '../../statistics/randomSource.ts'
import { compareKeys } from '../../values/compareKeys.ts'
import { modalShare } from '../distribution/modalShare.ts'
import type { SpreadOfRater, SpreadResult } from '../result/spreadResult.ts'
import { halo } from '../spread/halo.ts'
import { type RatedTeam, ratingSpread, spreadLimits } from '../spread/ratingSpread.ts'
import { spreadWording } from '../words/spreadWords.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import { countsBy } from './countsBy.ts'
import { lastPeriodRecency } from './lastPeriodRecency.ts'
import { givenOf } from './ratedRow.ts'
import type { SubCriteria } from './subCriteria.ts'

/** How much of the scale each rater uses, of the ratings of the cycle as they were given. */
export function spreadResult(input: CalibrationInput, criteria: SubCriteria, random: RandomSource): SpreadResult {
  const { rows, scoreOf, scaleOf, nameOf, evaluation, policy } = input
  if (policy.has('raters')) return { raters: [], recency: null }
  const given = rows.flatMap(row => {
    const rating = givenOf(row)
    if (!row.isOfCycle || row.isSelf || row.rater === null || rating === null) return []
    return [{ row, rater: row.rater, rating, score: scoreOf(row.subject.person) }]
  })
  const teams = [...grouped(given, ({ rater }) => rater)].sort(([one], [other]) => compareKeys(one, other))
  const limits = { ...spreadLimits, n: evaluation.settings.values.spreadN }
  const spreads = ratingSpread(
    teams.map(([rater, own]): RatedTeam => {
      const scores = own.flatMap(({ score }) => score ?? [])
      return { rater, ratings: own.map(({ rating }) => rating), scores: scores.length === own.length ? scores : null }
    }),
    random,
    limits,
  )
  const halos = new Map(
    halo(teams.map(([rater, own]) => ({ rater, table: own.flatMap(({ row }) => criteria.wholeRowOf(row) ?? []) }))).map(
      each => [each.rater, each],
    ),
  )
  const ofScale = grouped(given, ({ row }) => scaleOf(row.subject).key)
  const pooled = new Map(
    [...ofScale].map(([key, own]) => {
      const counts = countsBy(own, scaleOf(own[0]!.row.subject).steps)
      return [key, counts.map(count => count / own.length)]
    }),
  )
  return {
    raters: spreads.map((spread, at): SpreadOfRater => {
      const [rater, own] = teams[at]!
      const { steps, key } = scaleOf(own[0]!.row.subject)
      const modal = steps.length === 0 ? null : modalShare(countsBy(own, steps), pooled.get(key)!)
      const { n, withinPerson, correlation, ratio } = halos.get(rater) ?? noHalo
      return {
        ...spread,
        name: nameOf(rater),
        mean: mean(own.map(({ rating }) => rating))!,
        modal:
          modal === null
            ? null
            : { rating: steps[modal.step]!.rating, count: modal.count, share: modal.count / modal.n, p: modal.p },
        halo: withinPerson === null ? null : { n, withinPerson, correlation, ratio },
        wording: spreadWording({ ...spread, name: nameOf(rater) }, limits.ratio),
      }
    }),
    recency: lastPeriodRecency(input, given),
  }
}

const noHalo = { n: 0, withinPerson: null, correlation: null, ratio: null }
