import { namingOf } from '../tables/find/naming.ts'
import { personName } from '../tables/personName.ts'
import { personResolver } from '../tables/personResolver.ts'
import type { Rating } from '../tables/ratings.ts'
import type { Reading } from '../tables/reading.ts'
import type { Subject } from './subject.ts'

/** Who stands behind the raters of a workbook. */
export interface RaterNames {
  /** The Employee ID that a text means, else its first spelling in Ratings, so that spellings of one name are one rater. */
  readonly keyOf: (written: string) => string
  readonly isSelf: (row: Rating, subject: Subject) => boolean
  /** A blank Rater is the person's manager. */
  readonly isManager: (row: Rating, subject: Subject) => boolean
}

export function raterNames({ tables: { people, ratings, aliases } }: Pick<Reading, 'tables'>): RaterNames {
  const resolve = personResolver(people, namingOf(aliases))
  const spellings = new Map<string, string>()
  const keys = new Map<string, string>()
  const keyOf = (written: string): string => {
    const known = keys.get(written)
    if (known !== undefined) return known
    const found = resolve(written)
    const name = personName(written)
    if (found.is !== 'person' && !spellings.has(name)) spellings.set(name, written.trim())
    const key = found.is === 'person' ? found.person : spellings.get(name)!
    keys.set(written, key)
    return key
  }
  for (const { rater } of ratings) if (rater !== null) keyOf(rater)
  const apart = numberedApart(ratings, keyOf) && people.every(({ manager }) => manager === null)
  const managerOf = ({ manager }: Subject) => (manager === null ? null : keyOf(manager))
  return {
    keyOf,
    isSelf: ({ rater }, subject) => {
      if (rater === null) return false
      if (personName(rater) === 'self') return true
      const key = keyOf(rater)
      // Nobody is their own manager: then raters have numbers of their own, of which one is also somebody's ID.
      return key === subject.person && !apart && managerOf(subject) !== key
    },
    isManager: ({ rater }, subject) =>
      rater === null || (subject.manager !== null && keyOf(rater) === managerOf(subject)),
  }
}

/** More people than this share who rate themselves are no accident of numbers. */
const mostByAccident = 0.1

/**
 * Whether raters are numbered on their own, so that rater 3 is not person 3: all are plain numbers, few people have the
 * number of their rater, and whoever seems to rate themselves rates others, too.
 */
function numberedApart(ratings: readonly Rating[], keyOf: (written: string) => string): boolean {
  const given = ratings.filter(({ rater }) => rater !== null)
  if (!given.every(({ rater, employeeId }) => isNumber.test(rater!) && isNumber.test(employeeId))) return false
  const people = new Set(given.map(({ employeeId }) => employeeId))
  const own = new Set(given.flatMap(({ rater, employeeId }) => (keyOf(rater!) === employeeId ? [employeeId] : [])))
  const ofOthers = new Set(
    given.flatMap(({ rater, employeeId }) => (keyOf(rater!) === employeeId ? [] : [keyOf(rater!)])),
  )
  return own.size <= mostByAccident * people.size && [...own].every(person => ofOthers.has(person))
}

const isNumber = /^\d+$/
