import { describe, expect, test } from 'vitest'
import { ruleContext } from '../../../test/fakes/ruleContext.ts'
import type { CellRef } from '../cells/cellRef.ts'
import type { AcceptedRow } from '../tables/accepted.ts'
import type { Block } from '../tables/block.ts'
import type { Metric } from '../tables/metrics.ts'
import type { RuleRow } from '../tables/rules.ts'
import acceptedEnded from './acceptedEnded.ts'
import acceptedWithoutReason from './acceptedWithoutReason.ts'
import { noticed, type Rule, type RuleWords, rule } from './define.ts'
import ruleOffWithoutReason from './ruleOffWithoutReason.ts'
import { runRules } from './run.ts'
import unknownRule from './unknownRule.ts'

const words: RuleWords = {
  id: 'weights-sum',
  severity: 'error',
  effect: 'stops a score',
  title: 'Weights sum to 100',
  why: 'Else scores cannot be compared.',
  fix: 'Rescale them.',
  ask: 'Was a metric dropped?',
  check: () => [{ cell: at('Weights', 3, 2), message: 'Weights sum to 125', person: '1001', metric: 'CSAT' }],
}
const weightsSum = rule(words)
const plan = { metrics: [{} as Metric] }

function at(sheet: string, row: number, column: number): CellRef {
  return { sheet, row, column }
}

function ruleRow(id: string, columns: Partial<RuleRow> = {}): RuleRow {
  const cells = { rule: at('Rules', 1, 0), severity: at('Rules', 1, 1), reason: at('Rules', 1, 3) }
  return {
    rule: id,
    severity: null,
    limit: null,
    reason: 'Agreed in May',
    ...columns,
    at: { sheet: 'Rules', row: 1, cells },
  }
}

function acceptedRow(columns: Partial<AcceptedRow> = {}): AcceptedRow {
  const cells = {
    rule: at('Accepted', 1, 0),
    reason: at('Accepted', 1, 4),
    acceptedAt: at('Accepted', 1, 6),
    until: at('Accepted', 1, 7),
  }
  return {
    rule: 'weights-sum',
    employeeId: null,
    metric: null,
    sheet: null,
    reason: 'Known',
    by: null,
    acceptedAt: 45700,
    until: null,
    ...columns,
    at: { sheet: 'Accepted', row: 1, cells },
  }
}

test('a finding becomes a problem with the words of its rule', () => {
  expect(runRules([weightsSum], ruleContext(plan))).toEqual([
    {
      rule: 'weights-sum',
      severity: 'error',
      about: 'cell',
      cell: at('Weights', 3, 2),
      message: 'Weights sum to 125',
      why: 'Else scores cannot be compared.',
      fix: 'Rescale them.',
      ask: 'Was a metric dropped?',
      related: [],
      person: '1001',
      metric: 'CSAT',
      quickFixes: [],
      accepted: null,
    },
  ])
})

test('a check that throws is not swallowed', () => {
  const broken = rule({
    ...words,
    check: () => {
      throw new Error('broken invariant')
    },
  })
  expect(() => runRules([broken], ruleContext(plan))).toThrow('broken invariant')
})

describe('profiles', () => {
  const minimal: Rule = rule({ ...words, id: 'error-cell', minimal: true })
  const ran = (context: ReturnType<typeof ruleContext>) =>
    runRules([weightsSum, minimal], context).map(problem => problem.rule)

  test('a workbook without plan tables starts in minimal', () => {
    expect(ran(ruleContext({}))).toEqual(['error-cell'])
    expect(ran(ruleContext(plan))).toEqual(['error-cell', 'weights-sum'])
  })

  test('the profile that was asked for wins', () => {
    expect(ran(ruleContext({}, { profile: 'recommended' }))).toEqual(['error-cell', 'weights-sum'])
    expect(ran(ruleContext(plan, { profile: 'minimal' }))).toEqual(['error-cell'])
  })

  test('a severity given in Rules switches a rule on in any profile', () => {
    const rules = [ruleRow('weights-sum', { severity: 'warning' })]
    expect(ran(ruleContext({ rules }))).toEqual(['error-cell', 'weights-sum'])
  })
})

describe('the Rules table', () => {
  const run = (...rules: RuleRow[]) =>
    runRules([weightsSum, unknownRule, ruleOffWithoutReason], ruleContext({ ...plan, rules }))

  test('sets the severity', () => {
    expect(run(ruleRow('weights-sum', { severity: 'info' })).map(problem => problem.severity)).toEqual(['info'])
  })

  test('names a rule in any case and with spaces', () => {
    expect(run(ruleRow(' Weights sum ', { severity: 'off' }))).toEqual([])
  })

  test('sets the limit, else the rule’s own holds', () => {
    const limited = rule({
      ...words,
      limit: { value: 7, help: 'Most metrics' },
      check: ({ limit }) => [{ cell: null, message: String(limit) }],
    })
    const message = (...rules: RuleRow[]) => runRules([limited], ruleContext({ ...plan, rules }))[0]?.message
    expect(message()).toBe('7')
    expect(message(ruleRow('weights-sum', { limit: 0 }))).toBe('0')
  })

  test('switching off without a reason is said at the cell', () => {
    expect(run(ruleRow('weights-sum', { severity: 'off', reason: ' ' }))).toMatchObject([
      {
        rule: 'rule-off-without-reason',
        severity: 'info',
        cell: at('Rules', 1, 1),
        message: 'The rule weights-sum is switched off without a reason',
      },
    ])
  })

  test('a rule that does not exist is said at its cell, with the nearest one as a quick fix', () => {
    const problem = run(ruleRow('weigths-sum')).find(({ rule }) => rule === 'unknown-rule')
    expect(problem).toMatchObject({
      cell: at('Rules', 1, 0),
      message: 'There is no rule "weigths-sum"; did you mean weights-sum?',
      quickFixes: [{ edits: [{ kind: 'setCell', cell: at('Rules', 1, 0), value: 'weights-sum', asked: true }] }],
    })
  })

  test('what is like no rule gets no suggestion', () => {
    const problem = run(ruleRow('salary')).find(({ rule }) => rule === 'unknown-rule')
    expect(problem).toMatchObject({ message: 'There is no rule "salary"', quickFixes: [] })
  })
})

describe('the Accepted table', () => {
  const meta = [unknownRule, acceptedWithoutReason, acceptedEnded]
  const run = (row: AcceptedRow, cycle = {}) =>
    runRules([weightsSum, ...meta], ruleContext({ ...plan, accepted: [row] }, { cycle }))
  const accepted = (columns: Partial<AcceptedRow>) =>
    run(acceptedRow(columns)).find(problem => problem.rule === 'weights-sum')?.accepted

  test('a finding stays in the list with its reason, and keeps its severity', () => {
    expect(run(acceptedRow())).toMatchObject([{ rule: 'weights-sum', severity: 'error', accepted: 'Known' }])
  })

  test.each<[Partial<AcceptedRow>, string | null]>([
    [{ employeeId: '1001' }, 'Known'],
    [{ employeeId: '1002' }, null],
    [{ metric: ' csat ' }, 'Known'],
    [{ metric: 'FCR' }, null],
    [{ sheet: 'Weights' }, 'Known'],
    [{ sheet: 'Metrics' }, null],
    [{ employeeId: '1001', metric: 'CSAT', sheet: 'Metrics' }, null],
    [{ rule: 'weight-drift' }, null],
    [{ rule: 'Weights Sum' }, 'Known'],
    [{ employeeId: ' ' }, 'Known'],
  ])('fits by rule, person, metric and sheet, blank being any: %o', (columns, reason) => {
    expect(accepted(columns)).toBe(reason)
  })

  test('a finding without a person is not accepted by a row for one person', () => {
    const general = rule({ ...words, check: () => [{ cell: null, message: 'No plan' }] })
    const run = (columns: Partial<AcceptedRow>) =>
      runRules([general], ruleContext({ ...plan, accepted: [acceptedRow(columns)] }))[0]?.accepted
    expect(run({ employeeId: '1001' })).toBeNull()
    expect(run({ sheet: 'Weights' })).toBeNull()
    expect(run({})).toBe('Known')
  })

  test.each([
    [{ reason: null }, 4],
    [{ reason: '  ' }, 4],
    [{ acceptedAt: null }, 6],
  ])('without a reason or a day it does not count, and is said: %o', (columns, column) => {
    expect(run(acceptedRow(columns))).toMatchObject([
      { rule: 'weights-sum', accepted: null },
      { rule: 'accepted-without-reason', cell: at('Accepted', 1, column) },
    ])
  })

  test.each([
    ['Until is past', { until: 46021 }, 7],
    ['it is of an earlier cycle', { acceptedAt: 45657 }, 6],
  ])('it ends where %s', (_, columns, column) => {
    expect(run(acceptedRow(columns))).toMatchObject([
      { rule: 'weights-sum', accepted: null },
      { rule: 'accepted-ended', severity: 'info', cell: at('Accepted', 1, column) },
    ])
  })

  test.each<[string, Partial<AcceptedRow>, object]>([
    ['on its last day', { until: 46022 }, {}],
    ['from an earlier cycle with an Until that has not passed', { acceptedAt: 45000, until: 46100 }, {}],
    ['on the first day of the cycle', { acceptedAt: 45658 }, {}],
    ['where the cycle has no beginning', { acceptedAt: 1 }, { from: null }],
    ['where no day is today', { until: 1 }, { asOf: null }],
  ])('it holds %s', (_, columns, cycle) => {
    expect(run(acceptedRow(columns), cycle)).toMatchObject([{ rule: 'weights-sum', accepted: 'Known' }])
  })

  test('a row that ended leaves the finding to one that holds', () => {
    const rows = [acceptedRow({ until: 46000 }), acceptedRow({ reason: 'Again' })]
    expect(runRules([weightsSum], ruleContext({ ...plan, accepted: rows }))[0]?.accepted).toBe('Again')
  })
})

test('problems stand by effect, severity, place, rule and message', () => {
  const block = (sheet: string) => ({ table: 'people', sheet }) as Block
  const one = (id: string, columns: Partial<RuleWords>, ...cells: (CellRef | null)[]) =>
    rule({
      ...words,
      id,
      ...columns,
      check: () => cells.map(cell => ({ cell, message: id })),
    })
  const rules = [
    one('tidy', { effect: 'tidiness', severity: 'error' }, null),
    one('said', { effect: 'changes what is said' }, null),
    one('changes', { effect: 'changes a score' }, at('A', 0, 0)),
    one('warns', { severity: 'warning' }, at('A', 0, 0)),
    one('b-places', {}, at('C', 0, 0), at('A', 9, 0), at('B', 10, 0), at('B', 2, 3), at('B', 2, 1), null),
    one('a-place', {}, at('B', 2, 1)),
  ]
  const context = ruleContext(plan, { blocks: [block('B'), block('A')] })
  const order = runRules(rules, context).map(({ rule, cell }) =>
    cell ? `${rule} ${cell.sheet} ${cell.row} ${cell.column}` : rule,
  )
  expect(order).toEqual([
    'b-places',
    'a-place B 2 1',
    'b-places B 2 1',
    'b-places B 2 3',
    'b-places B 10 0',
    'b-places A 9 0',
    'b-places C 0 0',
    'warns A 0 0',
    'changes A 0 0',
    'said',
    'tidy',
  ])
  expect(runRules([...rules].reverse(), context).map(({ rule }) => rule)).toEqual(order.map(line => line.split(' ')[0]))
})

test('what reading noticed is reported by the rule of its id', () => {
  const findings = [{ rule: 'error-cell', cell: at('Jan', 1, 1), message: '#N/A' }]
  const errorCell = rule({ ...words, id: 'error-cell', check: noticed('error-cell') })
  expect(runRules([errorCell, unknownRule], ruleContext(plan, { findings }))).toMatchObject([
    { rule: 'error-cell', message: '#N/A' },
  ])
})
