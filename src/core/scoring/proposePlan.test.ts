import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planError } from './planError.ts'
import { type GivenPlan, proposePlan } from './proposePlan.ts'

const none = { floor: null, target: null, stretch: null }
const higher = (given: Partial<GivenPlan>, values: readonly number[]) =>
  proposePlan({ direction: 'higher', ...none, ...given }, values, [])
const plan = (floor: number, target: number, stretch: number) => ({
  plan: { direction: 'higher', floor, target, stretch },
})

const zeroToTen = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

test('the 10th percentile, the median and the 90th', () => {
  expect(higher({}, zeroToTen)).toEqual({ ...plan(1, 5, 9), proposed: ['floor', 'target', 'stretch'] })
})

test('where lower is better, worst is highest', () => {
  expect(proposePlan({ direction: 'lower', ...none }, zeroToTen, [])).toMatchObject({
    plan: { direction: 'lower', floor: 9, target: 5, stretch: 1 },
  })
})

test('what is given is kept and moves the others only where it must', () => {
  expect(higher({ target: 7 }, zeroToTen)).toEqual({ ...plan(1, 7, 9), proposed: ['floor', 'stretch'] })
  expect(higher({ floor: 3 }, zeroToTen)).toEqual({ ...plan(3, 5, 9), proposed: ['target', 'stretch'] })
  expect(higher({ target: 1 }, zeroToTen)).toMatchObject(plan(0, 1, 9))
  expect(higher({ target: 9.5 }, zeroToTen)).toMatchObject(plan(1, 9.5, 9.5))
  expect(higher({ floor: 6 }, zeroToTen)).toMatchObject(plan(6, 7, 9))
  expect(higher({ stretch: 4 }, zeroToTen)).toMatchObject(plan(1, 4, 4))
})

test('a given post beyond all values leaves a distance as wide as the values spread', () => {
  expect(higher({ target: -5 }, zeroToTen)).toMatchObject(plan(-15, -5, 9))
  expect(higher({ floor: 20 }, zeroToTen)).toMatchObject(plan(20, 30, 30))
})

test('where most people have one value, the nearest other one makes the distance', () => {
  expect(higher({}, [1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9])).toMatchObject(plan(1, 5, 5))
  expect(higher({}, [0, 0, 0, 0, 0, 0, 1, 2])).toMatchObject({ plan: { floor: 0, target: 1 } })
})

test('too few people or too few different values get no plan, with the reason', () => {
  expect(proposePlan({ direction: 'higher', ...none }, [1, 2, 3], [1, 2, 3])).toEqual({
    reason: '3 people have a value; a proposed plan needs 5, or 8 values over people and periods',
  })
  expect(higher({}, [1, 1, 1, 2, 2])).toEqual({
    reason: 'there are 2 different values; a proposed plan needs 3 that differ',
  })
  expect(higher({}, [1, 1, 1, 1, 1])).toEqual({ reason: 'there is 1 value; a proposed plan needs 3 that differ' })
})

test('with fewer than 5 people, 8 values over people and periods will do', () => {
  expect(proposePlan({ direction: 'higher', ...none }, [2, 6], zeroToTen)).toMatchObject(plan(1, 5, 9))
})

test('a proposal always holds, with a floor worse than its target, unless what is given contradicts itself', () => {
  const value = fc.integer({ min: -50, max: 50 })
  const given = fc.record({
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    floor: fc.option(value),
    target: fc.option(value),
    stretch: fc.option(value),
  })
  const sign = ({ direction }: GivenPlan) => (direction === 'higher' ? 1 : -1)
  const ordered = (cells: GivenPlan) => {
    const posts = [cells.floor, cells.target, cells.stretch]
      .filter(post => post !== null)
      .map(post => post * sign(cells))
    const [floor, next] = [cells.floor, cells.target ?? cells.stretch]
    const distant = floor === null || next === null || floor !== next
    return distant && posts.every((post, index) => index === 0 || post >= posts[index - 1]!)
  }
  fc.assert(
    fc.property(given, fc.array(value, { minLength: 5, maxLength: 30 }), (cells, values) => {
      fc.pre(ordered(cells) && new Set(values).size >= 3)
      const proposal = proposePlan(cells, values, [])
      if (!('plan' in proposal)) throw new Error(proposal.reason)
      expect(planError(proposal.plan)).toBeNull()
      expect(proposal.plan.floor).not.toBe(proposal.plan.target)
    }),
    { numRuns: 2000 },
  )
})
