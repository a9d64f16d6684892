import { expect, test } from 'vitest'
import type { Column } from './define.ts'
import { type TableName, tables } from './index.ts'

const names = Object.keys(tables) as TableName[]
const columnsOf = (name: TableName) => Object.entries<Column>(tables[name].columns)

test.each(names)('%s is listed under its own key', name => {
  expect(tables[name].key).toBe(name)
})

test.each(names)('every column of %s can be drawn in a template', name => {
  for (const [key, column] of columnsOf(name)) {
    expect(key, 'a row keeps its place under this key').not.toBe('at')
    expect(column.help, key).toMatch(/^[A-Z].*\.$/)
    if (column.type.options.length > 0) expect(column.type.options, key).toContain(column.example)
  }
})

test.each(names)('no two headers of %s are alike', name => {
  const headers = columnsOf(name).map(([, column]) => column.header)
  expect(headers).toEqual([...new Set(headers)])
})

test('a row is dropped for its key columns only', () => {
  const keys = names.map(name => [name, columnsOf(name).flatMap(([key, { need }]) => (need === 'key' ? [key] : []))])
  expect(Object.fromEntries(keys)).toEqual({
    people: ['employeeId', 'role'],
    roles: ['role'],
    metrics: ['metric'],
    weights: ['role', 'metric'],
    measurements: ['employeeId', 'metric', 'period'],
    scorecard: [],
    evidence: ['employeeId', 'metric'],
    rubric: ['metric'],
    assessments: ['employeeId', 'metric'],
    feedback: [],
    ratings: ['employeeId'],
    scale: ['rating'],
    impactMap: ['role'],
    plan: ['employeeId'],
    checkIns: ['employeeId'],
    context: ['employeeOrTeam', 'period'],
    overrides: ['employeeId', 'metric'],
    initiatives: ['initiative', 'employeeId'],
    dependencies: ['employeeId'],
    experiments: ['employeeId'],
    development: ['employeeId'],
    challenges: ['employeeId'],
    resources: ['area'],
    goals: ['companyGoal'],
    pay: ['employeeId'],
    meritMatrix: ['rating'],
    cycles: ['cycle'],
    aliases: ['kind', 'written', 'means'],
    lexicon: ['word'],
    settings: ['key'],
    rules: ['rule'],
    accepted: ['rule'],
  })
})
