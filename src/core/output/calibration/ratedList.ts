import type { Calibration } from '../../calibration/result/calibration.ts'
import type { RatedPerson } from '../../calibration/result/ratedPerson.ts'
import type { Cell } from '../../cells/cell.ts'
import { compareKeys } from '../../values/compareKeys.ts'
import { foldedAway } from '../outputColumn.ts'
import type { OutputContext } from '../outputContext.ts'
import type { RowCells } from '../outputTable.ts'
import type { OutputCell, OutputColumn } from '../sheet.ts'
import { documented } from './documented.ts'
import { ratingFormulas } from './liveRating.ts'

/** What people are counted by; each has a column that says which group a person is in. */
export const dimensions = ['evidence', 'rater', 'potential', 'set', 'manager', 'team', 'level', 'role'] as const

export type Dimension = (typeof dimensions)[number]

/** A group of people, by the keys of its members; no two groups of a list have one number. */
export interface CountedGroup {
  readonly dimension: Dimension
  readonly number: number
  readonly members: readonly string[]
}

/** The people whose ratings are counted, one row for each, at the right of the grid: the one place that reads the user's cells. */
export interface RatedList {
  readonly columns: readonly OutputColumn[]
  readonly rows: readonly RowCells[]
}

const said = (text: string) => documented(text, 'grid')

const words: readonly OutputColumn[] = [
  foldedAway('name', 'Name', said('Who is counted. Everybody with a rating in this cycle has a row.'), 24, 'text'),
  foldedAway('raterName', 'Rated by', said('Whose rating is counted.'), 20, 'text'),
  foldedAway('personRole', 'Role', said('As People says at the end of the cycle.'), 24, 'text'),
  foldedAway('level', 'Level', said('As People says at the end of the cycle.'), 9, 'text'),
  foldedAway('team', 'Team', said('As People says at the end of the cycle.'), 20, 'text'),
  foldedAway('band', 'Evidence band', said('The band of the score, as it was when ratings were compared.'), 16, 'text'),
  foldedAway('potentialGiven', 'Potential', said('As People says.'), 10),
  foldedAway(
    'rating',
    'Rating',
    said(
      'The final rating, from its cell in Ratings. "score again": that row or the person’s row in People is another one now, so compare ratings again.',
    ),
    10,
  ),
  foldedAway(
    'from',
    'Taken from',
    said('Calibrated, else the last agreed line of Moves, else the rating of the manager, else the only one.'),
    18,
    'text',
  ),
  foldedAway('person', 'Employee ID', said('Who is meant, as the workbook says it.'), 13, 'text'),
]

const counted: Readonly<Record<Dimension, string>> = {
  evidence: 'Counted as evidence',
  rater: 'Counted as rater',
  potential: 'Counted as potential',
  set: 'Compared among',
  manager: 'Counted for manager',
  team: 'Counted for team',
  level: 'Counted for level',
  role: 'Counted for role',
}

export function ratedList(
  { people, raters, steps, distribution }: Calibration,
  groups: readonly CountedGroup[],
  context: OutputContext,
): RatedList {
  const numbers = numbersOf(groups)
  const used = dimensions.filter(dimension => numbers.has(dimension))
  const names = new Map(raters.map(({ rater, name }) => [rater, name]))
  const scales = new Map(distribution.flatMap(set => set.people.map(person => [person, set.steps] as const)))
  const formulaOf = ratingFormulas(({ person }) => scales.get(person) ?? steps, context)
  const rows = people.filter(
    ({ person, rating }) => rating !== null && used.some(each => numbers.get(each)!.has(person)),
  )
  return {
    columns: [
      ...words,
      ...used.map(dimension =>
        foldedAway(
          dimension,
          counted[dimension],
          said('The number of the group, by which formulas count.'),
          10,
          'integer',
        ),
      ),
    ],
    rows: [...rows].sort(byName).map(rowOf),
  }

  function rowOf(person: RatedPerson): RowCells {
    const formula = formulaOf(person)
    const values: readonly (readonly [string, Cell])[] = [
      ['name', person.name],
      ['raterName', person.rater === null ? null : (names.get(person.rater) ?? person.rater)],
      ['personRole', person.role],
      ['level', person.level],
      ['team', person.team],
      ['band', person.band],
      ['potentialGiven', person.potential],
      ['from', person.ratingFrom],
      ['person', person.person],
      ...used.map(dimension => [dimension, numbers.get(dimension)!.get(person.person) ?? null] as const),
    ]
    return new Map<string, OutputCell>([
      ...values.flatMap(([key, value]) => (value === null ? [] : [[key, { value }] as const])),
      ['rating', { value: person.rating, ...(formula === null ? {} : { formula }) }],
    ])
  }
}

/** The number of each person's group, by dimension. */
function numbersOf(groups: readonly CountedGroup[]): ReadonlyMap<Dimension, ReadonlyMap<string, number>> {
  const numbers = new Map<Dimension, Map<string, number>>()
  for (const { dimension, number, members } of groups) {
    const own = numbers.get(dimension) ?? new Map<string, number>()
    for (const member of members) own.set(member, number)
    numbers.set(dimension, own)
  }
  return numbers
}

function byName(one: RatedPerson, other: RatedPerson): number {
  return compareKeys(one.name, other.name) || compareKeys(one.person, other.person)
}
