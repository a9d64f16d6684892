import { describe, expect, test } from 'vitest'
import type { AddSheet } from '../cells/edit.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import { evaluate } from '../evaluate.ts'
import { type TableName, tables } from './index.ts'
import { planTables, template } from './template.ts'

/** A workbook of these sheets, with one format for a column as its numbers have it. */
function snapshotOf(sheets: readonly AddSheet[], rows = (sheet: AddSheet) => sheet.rows): Snapshot {
  return {
    sheets: sheets.map(({ title }) => ({ title, ours: null, visible: true })),
    grids: sheets.map(sheet => ({
      sheet: sheet.title,
      top: 0,
      left: 0,
      cells: [
        sheet.columns.map(({ header }) => header),
        ...rows(sheet).map(row => sheet.columns.map((_, column) => row[column]?.value ?? null)),
      ],
      formats: sheet.columns.map(({ format }, column) => sheet.rows[0]?.[column]?.format ?? format),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    })),
    namedRanges: [],
  }
}

/** What is said because a table stands alone: its metrics have no plan. */
const alone = ['weights-equal', 'direction-guessed', 'plan-error']

test('the tables of a plan give a score once the one metric has all of the weight', () => {
  const sheets = planTables.map(template)
  const { scoring, problems } = evaluate(snapshotOf(sheets))
  expect(problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['weights-sum'])
  const whole = sheets.map(sheet => ({
    ...sheet,
    rows: sheet.rows.map(row =>
      row.map(cell => (sheet.title === 'Weights' && cell.value === 25 ? { value: 100 } : cell)),
    ),
  }))
  const [subject] = evaluate(snapshotOf(whole)).scoring.subjects
  expect(scoring.subjects.map(({ score }) => score.status)).toEqual(['excluded'])
  // A CSAT of 92 % between a target of 90 and a stretch of 96: 100 points and a third of the 20 above.
  expect(subject?.score).toMatchObject({ person: '1001', name: 'Ana Lopez', status: 'scored' })
  expect(subject?.score.score).toBeCloseTo(100 + 20 / 3, 9)
})

test('an example is held as a spreadsheet holds it once it is typed', () => {
  const [ana] = template('people').rows
  expect(ana?.[0]).toEqual({ value: 1001, note: 'This row is an example. Replace it with your own.' })
  const { columns, rows } = template('evidence')
  expect([columns[1]?.format, rows[0]?.[1]]).toEqual(['date', { value: 45730 }])
  // Else a spreadsheet would take 2025-04, typed below, for the first of April.
  expect(template('measurements').columns[2]?.format).toBe('text')
  expect(template('measurements').rows[0]?.slice(2, 4)).toEqual([
    { value: '2025-03' },
    { value: 0.92, format: 'percent' },
  ])
})

test('a header says what its column is for, whether it is needed, and an example; words are offered', () => {
  const { columns } = template('metrics')
  expect(columns[3]).toEqual({
    header: 'Direction',
    note: 'Whether higher or lower is better, or a range is right. Required. Example: higher',
    width: 12,
    format: 'general',
    choices: ['higher', 'lower', 'range'],
  })
  expect(columns[0]?.note).toContain('Required: a row without it is left out.')
  expect(columns[5]?.note).not.toContain('Required')
})

describe.each(Object.keys(tables) as TableName[])('%s', name => {
  const sheet = template(name)

  test('is read as that table, and nothing is wrong with it but its example row', () => {
    const { reading, problems } = evaluate(snapshotOf([sheet]))
    // A sheet of people with metrics is read as a roster as well.
    const also = name === 'scorecard' ? ['people'] : []
    expect(reading.blocks.map(block => block.table).sort()).toEqual([...also, name])
    const elsewhere = problems.filter(
      ({ cell, person, rule }) => cell?.row !== 1 && person === null && !alone.includes(rule),
    )
    expect(elsewhere.map(({ rule, message }) => [rule, message])).toEqual([])
  })

  test('without its example row nothing is wrong', () => {
    const { problems } = evaluate(snapshotOf([sheet], () => []))
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([])
  })

  test('the example row fills what is needed', () => {
    const needed = Object.values(tables[name].columns).flatMap((column, index) => (column.need ? [index] : []))
    for (const [row] of sheet.rows.length === 0 ? [] : [sheet.rows]) {
      expect(row?.filter(({ value }) => value !== null).length).toBeGreaterThan(0)
      for (const index of needed) expect(row?.[index]?.value, String(index)).not.toBeNull()
    }
  })
})
