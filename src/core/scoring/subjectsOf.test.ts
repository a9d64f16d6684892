import { expect, test } from 'vitest'
import { day, readingOf, settingsOf } from '../../../test/readingOf.ts'
import { cycleOf } from './cycleOf.ts'
import { excludedReason, subjectsOf } from './subjectsOf.ts'

const measured = (person: string) => ({ person, metric: 'CSAT', period: '2025-01', value: 1 })

function subjects(written: Parameters<typeof readingOf>[0]) {
  const reading = readingOf(written)
  const cycle = cycleOf(reading, settingsOf({ cycle: '2025' })).value
  const { value, findings } = subjectsOf(reading, cycle)
  return { value, findings, reasons: value.map(subject => excludedReason(subject, reading, cycle)) }
}

test('two rows with different From dates are a move, each on its own days', () => {
  const people = [
    { employeeId: 'a', name: 'Ana', role: 'Lead', from: day('2025-07-01') },
    { employeeId: 'a', name: 'Ana', role: 'Support', from: null },
  ]
  const { value } = subjects({ people, measurements: [measured('a')] })
  expect(value.map(({ role, from, to, current }) => [role, from, to, current])).toEqual([
    ['Support', null, day('2025-06-30'), false],
    ['Lead', day('2025-07-01'), null, true],
  ])
  expect(subjects({ people: [...people].reverse() }).value.map(each => each.role)).toEqual(['Support', 'Lead'])
})

test('a role before the cycle is history; one after it is listed and not scored', () => {
  const past = subjects({
    people: [
      { employeeId: 'a', role: 'Support', from: day('2023-01-01') },
      { employeeId: 'a', role: 'Lead', from: day('2024-01-01') },
    ],
  })
  expect(past.value.map(each => each.role)).toEqual(['Lead'])
  const future = subjects({ people: [{ employeeId: 'a', role: 'Support', from: day('2026-02-01') }] })
  expect(future.reasons[0]).toContain('2026-02-01')
})

test('who is measured and not in People is excluded; who has left is, too', () => {
  const { value, reasons } = subjects({
    people: [{ employeeId: 'b', role: 'Support', status: 'terminated' }],
    measurements: [measured('c'), measured('b')],
  })
  expect(value.map(each => each.person)).toEqual(['b', 'c'])
  expect(reasons[0]).toContain('has left')
  expect(reasons[1]).toContain('not in People')
})

test('without People those measured are the people, in the only role there is', () => {
  expect(
    subjects({ measurements: [measured('b'), measured('a')] }).value.map(each => [each.person, each.role]),
  ).toEqual([
    ['a', 'All'],
    ['b', 'All'],
  ])
  const weights = [{ role: 'Agent', metric: 'CSAT', weight: 100 }]
  expect(subjects({ weights, measurements: [measured('b')] }).value[0]!.role).toBe('Agent')
})

test('two rows for the same days are said to be, whatever their order', () => {
  const people = [
    { employeeId: 'a', role: 'Support' },
    { employeeId: 'a', role: 'Lead' },
  ]
  const [one, other] = [subjects({ people }), subjects({ people: [...people].reverse() })]
  expect(one.value.map(each => each.role)).toEqual(['Lead'])
  expect(other.value.map(each => each.role)).toEqual(['Lead'])
  expect(one.findings.map(each => each.rule)).toEqual(['person-twice'])
})
