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
  const personOf = (written: string) => {
    const found = resolve(written)
    return found.is === 'person' ? found.person : null
  }
  const apart = codedApart(ratings, personOf) && people.every(({ manager }) => manager === null)
  const spellings = new Map<string, string>()
  const keys = new Map<string, string>()
  const keyOf = (written: string): string => {
    const known = keys.get(written)
    if (known !== undefined) return known
    const name = personName(written)
    const person = apart ? null : personOf(written)
    if (person === null && !spellings.has(name)) spellings.set(name, written.trim())
    const key = person ?? spellings.get(name)!
    keys.set(written, key)
    return key
  }
  for (const { rater } of ratings) if (rater !== null) keyOf(rater)
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
 * Whether raters have codes of their own, so that rater 3 is not person 3, nor rater A person a: all are plain numbers or
 * single letters, few people have the code of their rater, or nobody's letter is written as a rater's is, and whoever
 * seems to rate themselves rates others, too.
 */
function codedApart(ratings: readonly Rating[], personOf: (written: string) => string | null): boolean {
  const given = ratings.flatMap(({ rater, employeeId }) =>
    rater === null ? [] : [{ rater: rater.trim(), person: employeeId }],
  )
  if (!given.every(({ rater, person }) => isCode.test(rater) && isCode.test(person))) return false
  const people = new Set(given.map(({ person }) => person))
  const raters = new Set(given.map(({ rater }) => rater))
  const seems = new Map([...raters].map(rater => [rater, personOf(rater)]))
  const own = new Set(given.flatMap(({ rater, person }) => (seems.get(rater) === person ? [person] : [])))
  const ofOthers = new Set(
    given.flatMap(({ rater, person }) => (seems.get(rater) === person ? [] : [seems.get(rater)])),
  )
  const isRare = own.size <= mostByAccident * people.size || [...raters].every(rater => !people.has(rater))
  return isRare && [...own].every(person => ofOthers.has(person))
}

const isCode = /^(?:\d+|\p{L})$/u
