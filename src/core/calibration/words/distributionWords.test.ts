import { expect, test } from 'vitest'
import { calibrated } from '../../../../test/calibrated.ts'

/** What is said of the managers of so many people, of whom every other is rated higher and has the other manager. */
function managersOf(people: number) {
  const rows = Array.from({ length: people }, (_, at) => [`P${at}`, at % 2 === 0 ? 'Max' : 'Nia', 3 + (at % 2)])
  const { calibration } = calibrated({ Ratings: [['Name', 'Manager', 'Rating'], ...rows] }).result
  return calibration!.distribution[0]!.wording
}

test('managers are compared from as many ratings on as a finding takes', () => {
  expect(managersOf(8)).toMatchObject({ kind: 'fact', text: '8 ratings of 2 managers.' })
  expect(managersOf(8).uncertainty).toContain('that takes 10 ratings')
  expect(managersOf(12)).toMatchObject({ kind: 'look here' })
})
