import { grouped } from '../../scoring/grouped.ts'
import type { RandomSource } from '../../statistics/randomSource.ts'
import { compareKeys } from '../../values/compareKeys.ts'
import { byChance } from '../distribution/byChance.ts'
import { compareDistributions } from '../distribution/compareDistributions.ts'
import { multinomialPower, withUpperShare } from '../distribution/multinomialPower.ts'
import { ratingTableTest } from '../distribution/ratingTableTest.ts'
import type { DistributionKind, DistributionOfGroup, DistributionSet } from '../result/distributionResult.ts'
import type { RatedPerson } from '../result/ratedPerson.ts'
import { byChanceText, groupWording, managersWording } from '../words/distributionWords.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import { countsBy } from './countsBy.ts'
import type { RatingScale } from './ratingScales.ts'

/**
 * The ratings of managers, teams, levels and roles. With a guideline each group of a scale is compared with it, which
 * compares nobody with anybody; without one with the ratings of all who are comparable: of one scale and, unless asked
 * otherwise, of one role family and level.
 */
export function distributionSets(
  input: CalibrationInput,
  people: readonly RatedPerson[],
  random: RandomSource,
): readonly DistributionSet[] {
  const rated = people.filter(({ rating }) => rating !== null)
  const sets = [...grouped(rated, person => input.scaleOf(person).key).values()].flatMap(own => {
    const scale = input.scaleOf(own[0]!)
    if (scale.steps.length < 2) return []
    const parts =
      scale.guideline === null ? [...grouped(own, person => input.comparable(person) ?? '').values()] : [own]
    return parts.map(part => ({ scale, part, parts: parts.length }))
  })
  return sets.map(({ scale, part, parts }) => {
    const named = parts > 1 ? input.comparable(part[0]!) : sets.length > 1 ? rolesOf(part) : null
    return setFor(named, part, scale, input, random)
  })
}

function rolesOf(people: readonly RatedPerson[]): string {
  return [...new Set(people.map(({ role }) => role))].sort(compareKeys).join(', ')
}

function setFor(
  name: string | null,
  people: readonly RatedPerson[],
  { steps, guideline }: RatingScale,
  input: CalibrationInput,
  random: RandomSource,
): DistributionSet {
  const counts = countsBy(people, steps)
  const shares = guideline ?? counts.map(count => count / people.length)
  const basis = guideline === null ? 'everybody' : 'guideline'
  const limits = { n: input.evaluation.settings.values.distributionN, q: largestQ }
  const high = highSteps(shares)
  const powers = new Map<number, number | null>()
  const powerFor = (n: number) => {
    if (!powers.has(n)) powers.set(n, powerOf(n, shares))
    return powers.get(n)!
  }
  const shown = kinds.filter(kind => kind !== 'manager' || !input.policy.has('raters'))
  const groups = shown.flatMap(kind => {
    const own = groupsOf(kind, people)
    // A kind of which there is one group says what the whole set says.
    if (own.length < 2 && kind !== 'manager' && basis === 'everybody') return []
    const tested = compareDistributions(
      own.map(([group, members]) => ({ group, counts: countsBy(members, steps) })),
      shares,
      random,
      limits,
    )
    return tested.map((found): DistributionOfGroup => {
      const group = kind === 'manager' ? input.nameOf(found.group) : found.group
      const chance = byChance(found.n, high.share)
      return {
        ...found,
        kind,
        key: found.group,
        group,
        wording: groupWording(
          { ...found, group },
          basis,
          found.finding === 'none' ? powerFor(found.n) : null,
          high.steps,
        ),
        byChance:
          found.n === 0 || found.n > smallTeam || high.share <= 0 || high.share >= 1
            ? null
            : byChanceText(found.n, chance.halfOrMore, chance.none, high.steps),
      }
    })
  })
  const managers = groups.filter(({ kind }) => kind === 'manager')
  const comparable = new Set(people.map(input.comparable)).size < 2
  const table =
    comparable && people.length >= limits.n
      ? ratingTableTest(
          managers.map(group => group.counts),
          random,
        )
      : null
  return {
    name,
    steps,
    people: people.map(({ person }) => person),
    n: people.length,
    counts,
    shares,
    basis,
    groups,
    managers: table,
    wording: managersWording(table, managers.length, people.length, comparable, name, limits.n),
  }
}

const kinds: readonly DistributionKind[] = ['manager', 'team', 'level', 'role']
const largestQ = 0.1
/** In larger groups chance is the smaller part of the picture. */
const smallTeam = 12

function groupsOf(kind: DistributionKind, people: readonly RatedPerson[]) {
  const keyOf = (person: RatedPerson) => (kind === 'manager' ? person.rater : person[kind])
  const known = people.filter(person => keyOf(person) !== null)
  return [...grouped(known, person => keyOf(person)!)].sort(([one], [other]) => compareKeys(one, other))
}

/** The two highest steps, or the highest alone where the two hold most people anyway. */
function highSteps(shares: readonly number[]): { readonly steps: 1 | 2; readonly share: number } {
  const [last, two] = [shares[shares.length - 1]!, shares[shares.length - 1]! + shares[shares.length - 2]!]
  return two > 0.5 ? { steps: 1, share: last } : { steps: 2, share: two }
}

/** How often the exact test notices a group with twice the usual share of the highest steps, at most nine in ten. */
function powerOf(n: number, shares: readonly number[]): number | null {
  const { steps, share } = highSteps(shares)
  if (shares.length < 3 || share <= 0) return null
  return multinomialPower(n, shares, withUpperShare(shares, shares.length - steps, Math.min(0.9, 2 * share)))
}
