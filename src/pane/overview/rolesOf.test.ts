import { expect, test } from 'vitest'
import type { ShownScore } from '../../core/commands/view.ts'
import { rolesOf } from './rolesOf.ts'

const person = (name: string, role: string, score: string | null): ShownScore => ({
  person: name,
  name,
  role,
  score,
  status: score === null ? 'insufficient' : 'scored',
  band: null,
  coverage: 1,
  problems: 0,
})

test('roles are never mixed, and each goes from the lowest score to the highest', () => {
  const roles = rolesOf([
    person('Ana', 'Support', '104.6'),
    person('Ben', 'Support', '9'),
    person('Cid', 'Support', null),
    person('Dan', 'Support', '80'),
    person('Eve', 'Sales', '90'),
    person('Fay', 'Trainee', null),
  ])
  expect(roles.map(({ role, scores }) => [role, ...scores.map(({ name }) => name)])).toEqual([
    ['Support', 'Ben', 'Dan', 'Ana'],
    ['Sales', 'Eve'],
  ])
  expect(roles[0]).toMatchObject({ points: [9, 80, 104.6], lowQuarter: 44.5, median: 80, highQuarter: 92.3 })
})
