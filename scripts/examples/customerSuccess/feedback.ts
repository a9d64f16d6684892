import type { Cell } from '../../../src/core/cells/cell.ts'
import { drawnRows } from '../drawnRows.ts'
import { pick } from '../pick.ts'
import { random, spread } from '../random.ts'
import { typedSheet } from '../typedSheet.ts'
import { customers } from './deeds.ts'
import { education, onboarding, support, team } from './team.ts'

/** What customers write, from 1 (unhappy) to 5, and what it is about. */
const comments = drawnRows(`
1 | Asked three people the same question and got three answers              | person
1 | The outage cost us a morning, and nobody called                         | product
2 | The answer came, but only after the second reminder                     | person
2 | The export is still too slow for our month end                          | product
2 | We cannot change the invoice address ourselves                          | policy
3 | Solved in the end; the way there was long                               | person
3 | The class was fine, the exercises did not fit our trade                 | person
4 | Clear steps, and a call the next day to see whether it held             | person
4 | Listened first, then said plainly what would not work                   | person
4 | The new editor saves us time                                            | product
5 | Told us of the problem before we saw it                                 | person
5 | We went live a week early because somebody had thought of the data      | person
5 | The best class we have had: everybody could use it the same afternoon   | person
`)

export const feedback = typedSheet(
  'Feedback',
  ['Date', 'Customer', 'Channel', 'Score', 'Scale', 'Comment', 'Employee ID', 'About'],
  rows(),
)

/** Two of each person who speaks with customers, and some that name nobody or two. */
function rows(): Cell[][] {
  const next = random(63)
  const facing = team.filter(({ role, start }) => [onboarding, support, education].includes(role) && start < '2025')
  const said = [...facing, ...facing].map(({ id, strength }): Cell[] => {
    const mood = Math.max(1, Math.min(5, Math.round(3.8 + strength + 0.8 * spread(next))))
    const [, comment = null, about = null] = pick(
      comments.filter(([of]) => of === mood),
      next,
    )
    const channel = pick(['survey', 'survey', 'support', 'narrative'], next)
    const [score, scale] = scored(mood, channel, next())
    const date = `2025-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`
    return [date, pick(customers, next), channel, score, scale, comment, id, about]
  })
  return [
    ...said,
    [
      '2025-03-20',
      'Indigo Rail',
      'narrative',
      null,
      null,
      'Two people solved it together on a Sunday',
      '2019, 2045',
      'person',
    ],
    ['2025-06-11', 'Pampa Seeds', 'survey', 9, 'nps 0-10', 'We would choose you again', null, 'product'],
    [
      '2025-09-02',
      'Granite Mutual',
      'survey',
      2,
      'nps 0-10',
      'The price rose and the export did not get faster',
      null,
      'policy',
    ],
    ['2025-10-14', 'Meridian Tea', 'support', 1, 'good/bad', null, 2033, 'person'],
  ]
}

/** Every answer has the scale of its channel. */
function scored(mood: number, channel: string, chance: number): readonly [score: Cell, scale: Cell] {
  if (channel === 'narrative') return [null, null]
  if (channel === 'support') return [mood, 'csat 1-5']
  return chance < 0.5 ? [mood * 2, 'nps 0-10'] : [Math.min(7, mood + 2), 'ces 1-7']
}
