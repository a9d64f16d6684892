import { expect, test } from 'vitest'
import { settings } from '../../core/settings/index.ts'
import { shownSettings } from './shownSettings.ts'

const at = (row: number) => ({ sheet: 'Settings', row, column: 0 })
const all = (changed: Parameters<typeof shownSettings>[0], typed = '') =>
  shownSettings(changed, typed).flatMap(group => group.settings)

test('every setting of the core is shown once, with its default, and none is changed', () => {
  const shown = all([])
  expect(shown.map(({ key }) => key).sort()).toEqual(
    Object.values(settings)
      .map(({ key }) => key)
      .sort(),
  )
  for (const { value, default: fallback, changed, cell } of shown) {
    expect([value, changed, cell]).toEqual([fallback, false, null])
  }
})

test('a setting that the workbook gives says so, where, and whether it differs from its default', () => {
  const shown = all([
    { key: 'tenure.periods', value: '0', cell: at(1) },
    { key: 'points.target', value: '100', cell: at(2) },
    { key: 'rows.visibleOnly', value: 'Ja', cell: at(3) },
    { key: 'rank.within', value: 'ROLE', cell: null },
  ])
  const of = (key: string) => shown.find(setting => setting.key === key)
  expect(of('tenure.periods')).toMatchObject({ value: '0', default: '3', changed: true, cell: at(1) })
  expect(of('points.target')).toMatchObject({ value: '100', changed: false, cell: at(2) })
  expect(of('rows.visibleOnly')).toMatchObject({ value: 'yes', default: 'no', control: { kind: 'switch' } })
  expect(of('rank.within')).toMatchObject({ value: 'role', changed: true, cell: null })
})

test('a setting about something that the build has turned off is locked', () => {
  const locked = shownSettings([{ key: 'fairness.groups', value: 'Site', cell: at(1) }], '', new Set(['fairness']))
    .flatMap(group => group.settings)
    .filter(setting => setting.locked)
  expect(locked.length).toBeGreaterThan(0)
  expect(locked.filter(({ key }) => !key.startsWith('fairness.'))).toEqual([])
  expect(locked.find(({ key }) => key === 'fairness.groups')).toMatchObject({ value: 'Site', cell: at(1) })
  expect(all([]).filter(setting => setting.locked)).toEqual([])
})

test('the last row of a key holds', () => {
  const shown = all([
    { key: 'seed', value: '2', cell: at(1) },
    { key: 'seed', value: '5', cell: at(2) },
  ])
  expect(shown.find(({ key }) => key === 'seed')).toMatchObject({ value: '5', cell: at(2) })
})

test('keys read as words, and choices are offered', () => {
  const shown = all([])
  const of = (key: string) => shown.find(setting => setting.key === key)
  expect(of('fiscalYear.start')?.title).toBe('Fiscal year: start')
  expect(of('asOf')?.title).toBe('As of')
  expect(of('owners')?.control).toEqual({ kind: 'choice', options: ['ask', 'split', 'exclude'] })
})

test('answers to questions stand last, and have no default', () => {
  const groups = shownSettings([{ key: 'read.Jan.CSAT.percent', value: 'points', cell: at(1) }], '')
  expect(groups[groups.length - 1]).toMatchObject({
    title: 'Answers to questions',
    settings: [{ title: 'read.Jan.CSAT.percent', value: 'points', default: null, changed: true }],
  })
})

test('words that were typed narrow by key, help, value and group', () => {
  expect(all([], 'coverage').map(({ key }) => key)).toEqual(['coverage.scored', 'coverage.minimum'])
  expect(all([], 'FISCAL month').map(({ key }) => key)).toEqual(['fiscalYear.start'])
  expect(shownSettings([], 'no such words')).toEqual([])
})
