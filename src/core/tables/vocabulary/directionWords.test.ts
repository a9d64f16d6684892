import { expect, test } from 'vitest'
import { guessDirection } from './directionWords.ts'

test.each([
  'Churn',
  'Churn Rate %',
  'Escalations',
  'escalation_rate',
  'First Response Time (h)',
  'AvgHandleTime',
  'AHT',
  'Customer Effort',
  'Backlog',
  'Reopen Rate',
  'Reopened tickets',
  'Error rate',
  'Defects',
  'Complaints',
  'Time to Resolve',
  'Cost per Ticket',
  'Delays',
  'Overdue Tasks',
  'Bugs',
  'Incidents',
  'Attrition',
  'Bounce Rate',
  'Wait time',
  'Fehlerquote',
  'Délai de réponse',
  'Quejas',
  'Tempo médio de atendimento',
  'Reclami',
  'Klachten',
  'Mean Time to Recovery',
])('lower %s is better', metric => {
  expect(guessDirection(metric)).toBe('lower')
})

test.each([
  '',
  'CSAT',
  'NPS',
  'FCR',
  'Renewal Rate',
  'Tickets Closed',
  'QA Score',
  'Response Rate',
  'Bugs Fixed',
  'Incidents Resolved',
  'Response Time within SLA',
  'Cost Savings',
  'On-time Delivery',
  'Uptime',
  'Latest Survey',
  'Return on Investment',
  'Turnover',
  'Retours clients',
  'Knowledge Transfer',
  'Kundenzufriedenheit',
])('higher %j is better', metric => {
  expect(guessDirection(metric)).toBe('higher')
})
