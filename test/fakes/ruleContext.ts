import type { RuleContext } from '../../src/core/rules/define.ts'
import type { Cycle } from '../../src/core/scoring/cycle.ts'
import { type SettingValues, settings } from '../../src/core/settings/index.ts'
import { type Tables, tables } from '../../src/core/tables/index.ts'
import type { Reading } from '../../src/core/tables/reading.ts'

/** What a rule looks at, for tests of the engine alone: an empty workbook but for the rows and blocks given. */
export function ruleContext(
  rows: Partial<Tables>,
  { blocks = [], findings = [], cycle = {}, profile }: ContextParts = {},
): Omit<RuleContext, 'limit'> {
  const all = { ...(Object.fromEntries(Object.keys(tables).map(name => [name, []])) as unknown as Tables), ...rows }
  const values = Object.fromEntries(Object.entries(settings).map(([key, setting]) => [key, setting.default]))
  return {
    ...all,
    reading: { tables: all, facts, scorecardColumns: [], blocks, leftOut: [], unread: [], moves: [], findings },
    scoring: {
      cycle: { name: '2025', from: 45658, to: 46022, asOf: 46022, text: 'January to December 2025', ...cycle },
      subjects: [],
      first: null,
      findings: [],
    },
    calibration: null,
    configuration: {
      values: { ...(values as unknown as SettingValues), ...(profile === undefined ? {} : { rulesProfile: profile }) },
      answers: new Map(),
      changed: profile === undefined ? [] : [{ key: 'rules.profile', value: profile, cell: null }],
    },
  }
}

interface ContextParts {
  readonly blocks?: Reading['blocks']
  readonly findings?: Reading['findings']
  readonly cycle?: Partial<Cycle>
  readonly profile?: 'minimal' | 'recommended'
}

const facts: Reading['facts'] = {
  length: 0,
  person: new Int32Array(),
  metric: new Int32Array(),
  period: new Int32Array(),
  source: new Int32Array(),
  cohort: new Int32Array(),
  sheet: new Int32Array(),
  row: new Int32Array(),
  column: new Int32Array(),
  keyColumn: new Int32Array(),
  targetColumn: new Int32Array(),
  value: new Float64Array(),
  n: new Float64Array(),
  target: new Float64Array(),
  asOf: new Float64Array(),
  scale: new Float64Array(),
  state: new Uint8Array(),
  persons: [],
  metrics: [],
  periods: [],
  sources: [],
  cohorts: [],
  sheets: [],
}
