import { expect, test } from 'vitest'
import { isIgnoredScore } from './ignoredScores.ts'

test.each([
  'Total',
  'Score',
  'Overall',
  'Rank',
  'Rating',
  'Average',
  'Total score',
  'Gesamtpunktzahl',
  'Classement',
  'Promedio',
  'Nota',
  'Punteggio',
  'Eindcijfer',
])('%s is no metric', header => {
  expect(isIgnoredScore(header)).toBe(true)
})

test.each(['', '%', 'CSAT', 'QA Score', 'Average Handle Time', 'Net Promoter Score', 'Total Tickets'])(
  '%j may be one',
  header => {
    expect(isIgnoredScore(header)).toBe(false)
  },
)
