import { expect, test } from 'vitest'
import { valuePartOf } from './valueParts.ts'

test.each([
  ['CSAT Target', 'target', 'CSAT'],
  ['Target CSAT', 'target', 'CSAT'],
  ['CSAT (Target)', 'target', 'CSAT'],
  ['First Reply Goal', 'target', 'First Reply'],
  ['Ziel', 'target', ''],
  ['Actual', 'actual', ''],
  ['CSAT - Ist', 'actual', 'CSAT'],
  ['Calls vs Target', 'compared', 'Calls'],
  ['Calls % of Target', 'compared', 'Calls'],
  ['Variance', 'compared', ''],
] as const)('%s', (header, part, metric) => expect(valuePartOf(header)).toEqual({ part, metric }))

test.each(['CSAT', 'Calls', '', '%', 'Targeted accounts'])('%s names no part', header =>
  expect(valuePartOf(header)).toBeNull(),
)
