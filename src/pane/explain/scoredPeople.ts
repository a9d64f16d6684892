import type { CommandResult } from '../../core/commands/result.ts'

/** Somebody who can be picked. A move gives a person several rows of Scores. */
export interface ScoredPerson {
  readonly person: string
  readonly name: string
  readonly roles: readonly string[]
  /** Positions in Scores, the role held last at the end. */
  readonly rows: readonly number[]
}

/** Each person of the rows of Scores once, in the order of the view: by role, then name. */
export function scoredPeople({ sheets, view }: CommandResult): readonly ScoredPerson[] {
  const rows = new Map<string, number[]>()
  const scores = sheets.scores ?? []
  for (const [at, { person }] of scores.entries()) rows.set(person, [...(rows.get(person) ?? []), at])
  return [...new Map(view.scores.map(({ person, name }) => [person, name]))].map(([person, name]) => {
    const own = (rows.get(person) ?? []).sort((one, other) => (scores[one]!.from ?? 0) - (scores[other]!.from ?? 0))
    return { person, name, roles: [...new Set(own.map(at => scores[at]!.role))], rows: own }
  })
}
