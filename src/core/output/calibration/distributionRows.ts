import type {
  DistributionKind,
  DistributionOfGroup,
  DistributionSet,
} from '../../calibration/result/distributionResult.ts'
import type { Cell } from '../../cells/cell.ts'
import { findingWords } from './findingWords.ts'
import { inOneText } from './inOneText.ts'
import { countKey, expectedKey } from './stepColumns.ts'

/** The values of a row, by column. */
export type RowValues = ReadonlyMap<string, Cell>

/** What the row of expected shares is called. */
export function sharesText({ basis }: DistributionSet): string {
  return basis === 'guideline' ? 'Guideline' : 'Share of everybody'
}

/** The rows of a set: the shares that were expected, everybody, and each group. */
export function distributionRows(set: DistributionSet): readonly RowValues[] {
  return [
    new Map<string, Cell>([['set', set.name], ['group', sharesText(set)], ...stepValues(set, countKey, set.shares)]),
    new Map<string, Cell>([
      ['set', set.name],
      ['group', 'Everybody'],
      ['n', set.n],
      ...stepValues(set, countKey, set.counts),
      ['words', inOneText(set.wording)],
    ]),
    ...set.groups.map(group => rowOf(group, set)),
  ]
}

const kindWords: Readonly<Record<DistributionKind, string>> = {
  manager: 'Manager',
  team: 'Team',
  level: 'Level',
  role: 'Role',
}

function rowOf(group: DistributionOfGroup, set: DistributionSet): RowValues {
  const { kind, n, steps, meanShift, p, q, finding, wording, byChance } = group
  return new Map<string, Cell>([
    ['set', set.name],
    ['kind', kindWords[kind]],
    ['group', group.group],
    ['n', n],
    ...stepValues(set, countKey, group.counts),
    ['steps', steps],
    ['finding', findingWords[finding]],
    ['words', inOneText(wording)],
    ...stepValues(set, expectedKey, group.expected),
    ['meanShift', meanShift],
    ['p', p],
    ['q', q],
    ['byChance', byChance],
  ])
}

function stepValues(
  { steps }: DistributionSet,
  keyOf: (rating: number) => string,
  values: readonly number[],
): readonly (readonly [string, Cell])[] {
  return steps.map(({ rating }, k) => [keyOf(rating), values[k]!])
}
