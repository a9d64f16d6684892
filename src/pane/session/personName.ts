import type { Session } from './session.ts'

/** The names of the people that the last run scored, by their ids; an id that it did not score stands for itself. */
export function personName({ run }: Session): (person: string) => string {
  const names = new Map(run.value?.result.view.scores.map(({ person, name }) => [person, name]))
  return person => names.get(person) ?? person
}
