import { expect, test } from 'vitest'
import { findTableByTitle } from './findTableByTitle.ts'

test.each([
  ['People', 'people'],
  ['HRIS export', 'people'],
  ['roster', 'people'],
  ['KPI_Dictionary', 'metrics'],
  ['Gewichte', 'weights'],
  ['Pondérations', 'weights'],
  ['Check-ins', 'checkIns'],
  ['CheckIns', 'checkIns'],
  ['ImpactMap', 'impactMap'],
  ['MERIT MATRIX', 'meritMatrix'],
  ['Calificaciones', 'ratings'],
  ['Doelen', 'goals'],
])('%s is %s', (title, table) => {
  expect(findTableByTitle(title)).toBe(table)
})

test.each(['', '-', 'Sheet1', 'Jan', '2025-03', 'Data', '__proto__', 'constructor'])('%j is none', title => {
  expect(findTableByTitle(title)).toBeNull()
})
