import { expect, test } from 'vitest'
import { block } from '../../../../test/fakes/block.ts'
import { ruleContext } from '../../../../test/fakes/ruleContext.ts'
import type { SettingRow } from '../../tables/settings.ts'
import { answerSetting } from './answerSetting.ts'
import { setCellFix } from './setCellFix.ts'

test('an answer without a Settings table goes to a new sheet made from the template', () => {
  const { reading } = ruleContext({})
  expect(answerSetting(reading, 'duplicates.CSAT', 'last', 'Take the last')).toEqual({
    title: 'Take the last',
    edits: [
      {
        kind: 'appendRows',
        sheet: 'Settings',
        headers: ['Key', 'Value', 'Note'],
        rows: [['duplicates.CSAT', 'last', null]],
        asked: true,
      },
    ],
  })
})

test('an answer follows the headers that the user’s own table has', () => {
  const headers = [
    ['Bemerkung', 'note'],
    ['Wert', 'value'],
    ['Stand', null],
    ['Schlüssel', 'key'],
  ] as const
  const { reading } = ruleContext({}, { blocks: [block('people', 'Team', []), block('settings', 'Optionen', headers)] })
  expect(answerSetting(reading, 'owners', 'split', 'Split').edits).toEqual([
    {
      kind: 'appendRows',
      sheet: 'Optionen',
      headers: ['Bemerkung', 'Wert', 'Stand', 'Schlüssel'],
      rows: [[null, 'split', null, 'owners']],
      asked: true,
    },
  ])
})

test('a key that is there already gets the new value in its own cell', () => {
  const cell = { sheet: 'Settings', row: 4, column: 1 }
  const row: SettingRow = {
    key: 'Duplicates',
    value: 'ask',
    note: null,
    at: { sheet: 'Settings', row: 4, cells: { value: cell } },
  }
  const { reading } = ruleContext({ settings: [row] })
  expect(answerSetting(reading, 'duplicates', 'mean', 'Take the mean')).toEqual(
    setCellFix(cell, 'mean', 'Take the mean'),
  )
})
