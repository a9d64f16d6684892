import type { Calibration } from '../../calibration/result/calibration.ts'
import type { DistributionOfGroup } from '../../calibration/result/distributionResult.ts'
import type { RatedPerson } from '../../calibration/result/ratedPerson.ts'
import type { CountedSet } from './distributionSheet.ts'
import type { CountedGrid } from './gridSheet.ts'
import type { CountedGroup, Dimension } from './ratedList.ts'

/** Every group that is counted, each with a number of its own. */
export interface CountedGroups {
  readonly all: readonly CountedGroup[]
  readonly grids: readonly CountedGrid[]
  readonly sets: readonly CountedSet[]
}

export function countedGroups({ grids, distribution, people }: Calibration): CountedGroups {
  const all: CountedGroup[] = []
  const known = new Map(people.map(person => [person.person, person]))
  const numbered = (dimension: Dimension, members: readonly string[]): CountedGroup => {
    const group = { dimension, number: all.length + 1, members }
    all.push(group)
    return group
  }
  return {
    grids: grids.map(grid => ({ grid, groups: grid.lines.map(({ cells }) => numbered(grid.rows, cells.flat())) })),
    sets: distribution.map(set => {
      const own = set.people.flatMap(person => known.get(person) ?? [])
      const keysOf = (rated: readonly RatedPerson[]) => rated.map(({ person }) => person)
      return {
        set,
        everybody: numbered('set', keysOf(own)),
        groups: set.groups.map(group => numbered(group.kind, keysOf(own.filter(person => isOf(person, group))))),
      }
    }),
    all,
  }
}

function isOf(person: RatedPerson, { kind, key }: DistributionOfGroup): boolean {
  return (kind === 'manager' ? person.rater : person[kind]) === key
}
