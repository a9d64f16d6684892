import type { Calibration } from '../../core/calibration/result/calibration.ts'
import type { RatedPerson } from '../../core/calibration/result/ratedPerson.ts'

/** Everybody by the key they are known by. */
export function peopleByKey({ people }: Calibration): (person: string) => RatedPerson | undefined {
  const byKey = new Map(people.map(each => [each.person, each]))
  return person => byKey.get(person)
}
