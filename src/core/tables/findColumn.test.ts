import { expect, test } from 'vitest'
import { findColumn } from './findColumn.ts'
import type { TableName } from './index.ts'
import { normalizeName } from './normalizeName.ts'

test.each<[TableName, string, string]>([
  ['people', 'employee_id', 'employeeId'],
  ['people', 'Emp ID', 'employeeId'],
  ['people', 'Employee', 'employeeId'],
  ['people', 'Personalnummer', 'employeeId'],
  ['people', 'Line Manager', 'manager'],
  ['people', 'Date d’entrée', 'startDate'],
  ['people', 'FTE %', 'fte'],
  ['metrics', 'KPI', 'metric'],
  ['metrics', 'Dirección', 'direction'],
  ['metrics', 'Minimum n', 'minimumN'],
  ['metrics', 'Minimum', 'floor'],
  ['weights', 'Gewichtung', 'weight'],
  ['weights', 'Valid From', 'effectiveFrom'],
  ['measurements', 'n', 'n'],
  ['measurements', 'N', 'n'],
  ['measurements', 'Datum', 'period'],
  ['measurements', 'As of', 'asOf'],
  ['ratings', 'Final', 'calibrated'],
  ['ratings', 'Proposed', 'rating'],
  ['cycles', 'Check-in Every (days)', 'checkInEvery'],
  ['accepted', 'At', 'acceptedAt'],
  ['challenges', 'Date', 'raised'],
  ['context', 'Team', 'employeeOrTeam'],
])('in %s, %s is %s', (table, header, key) => {
  expect(findColumn(table, normalizeName(header))).toBe(key)
})

test.each(['', '%', 'Handle Time', '__proto__', 'toString'])('%j is none', header => {
  expect(findColumn('people', normalizeName(header))).toBeNull()
})
