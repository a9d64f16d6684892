import { grouped } from '../../scoring/grouped.ts'
import { nameKey } from '../../scoring/nameKey.ts'
import { compareKeys } from '../../values/compareKeys.ts'
import { suppressedGrids } from '../grid/suppressedGrids.ts'
import type { RatedPerson } from '../result/ratedPerson.ts'
import type { RatingGrid } from '../result/ratingGrid.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import { countsBy } from './countsBy.ts'
import { potentialLines } from './potentialLines.ts'
import type { RatingScale } from './ratingScales.ts'

/** People by the band of their evidence, their rater and their potential, each by rating; one of each for each scale. */
export function ratingGrids(input: CalibrationInput, people: readonly RatedPerson[]): readonly RatingGrid[] {
  const rated = people.filter(({ rating }) => rating !== null)
  const scales = [...grouped(rated, person => input.scaleOf(person).key).values()]
  return scales.flatMap(own => {
    const scale = input.scaleOf(own[0]!)
    const roles = [...new Set(own.map(({ role }) => role))].sort(compareKeys).join(', ')
    const set = scales.length > 1 ? roles : null
    if (scale.steps.length === 0) return []
    const grids = [
      gridOf('evidence', set, evidenceLines(own, scale), scale),
      gridOf('rater', set, input.policy.has('raters') ? [] : raterLines(own, input), scale),
      gridOf('potential', set, potentialLines(own), scale),
    ].filter(({ lines }) => lines.length > 0)
    const counts = grids.map(({ lines }) => lines.map(({ cells }) => cells.map(cell => cell.length)))
    const shown = suppressedGrids(counts, countsBy(own, scale.steps))
    return grids.map((grid, at) => ({ ...grid, suppressed: shown[at]! }))
  })
}

interface PeopleLine {
  readonly key: string
  readonly row: string
  readonly people: readonly RatedPerson[]
}

function gridOf(
  rows: RatingGrid['rows'],
  set: string | null,
  given: readonly PeopleLine[],
  { steps }: RatingScale,
): Omit<RatingGrid, 'suppressed'> {
  const lines = given.map(({ key, row, people }) => {
    const ordered = [...people].sort(
      (one, other) => compareKeys(nameKey(one.name), nameKey(other.name)) || compareKeys(one.person, other.person),
    )
    const cells = steps.map(step => ordered.filter(({ rating }) => rating === step.rating).map(({ person }) => person))
    return { key, row, cells }
  })
  return { rows, set, steps, lines }
}

/** Bands from the highest; none where the Scale does not say from which score they begin. */
function evidenceLines(people: readonly RatedPerson[], { steps, hasCutPoints }: RatingScale): readonly PeopleLine[] {
  const known = people.filter(({ bandRating }) => bandRating !== null)
  if (!hasCutPoints || known.length === 0) return []
  return steps
    .filter(
      ({ rating, evidenceFrom }, at) =>
        evidenceFrom !== null || at === 0 || known.some(each => each.bandRating === rating),
    )
    .map(({ rating, label }) => ({
      key: label,
      row: label,
      people: known.filter(({ bandRating }) => bandRating === rating),
    }))
    .reverse()
}

function raterLines(people: readonly RatedPerson[], { nameOf }: CalibrationInput): readonly PeopleLine[] {
  const known = people.filter(({ rater }) => rater !== null)
  return [...grouped(known, ({ rater }) => rater!)]
    .map(([key, own]) => ({ key, row: nameOf(key), people: own }))
    .sort((one, other) => compareKeys(nameKey(one.row), nameKey(other.row)) || compareKeys(one.key, other.key))
}
