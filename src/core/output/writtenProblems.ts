import type { Problem } from '../problems/problem.ts'
import { type KeptApart, keptApart } from './keptApart.ts'

/** The word that asks for findings about such a thing; null: nobody has to ask. */
const askedBy: Readonly<Record<Problem['about'], KeptApart | null>> = {
  cell: null,
  plan: null,
  person: 'people',
  rater: 'raters',
}

/** The words that ask for problems, in the order of their list. */
export const wordsForProblems: readonly KeptApart[] = [...keptApart.keys()].filter(word =>
  Object.values(askedBy).includes(word),
)

/** The problems that reach a sheet or a file: those about cells and the plan, and those that were asked for. */
export function writtenProblems(problems: readonly Problem[], also: ReadonlySet<KeptApart>): readonly Problem[] {
  return problems.filter(({ about }) => {
    const word = askedBy[about]
    return word === null || also.has(word)
  })
}
