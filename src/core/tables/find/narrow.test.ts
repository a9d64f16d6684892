import { describe, expect, test } from 'vitest'
import type { Cell } from '../../cells/cell.ts'
import type { Grid } from '../../cells/grid.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import { evaluate } from '../../evaluate.ts'
import { narrow } from './narrow.ts'

const scorecard = [['Name', 'Handle Time', 'Resolved'], ...people(80)]
const notes = Array.from({ length: 200 }, (_, i): Cell[] => [`A remark on matter ${i}`])

describe('narrow', () => {
  test('a sheet of a wanted table is whole, and says what it is', () => {
    const { sheets, grids } = narrow(workbook({ Scorecard: scorecard }), ['scorecard'])
    expect(sheets).toEqual([{ title: 'Scorecard', ours: null, visible: true, recognized: ['scorecard'] }])
    expect(grids[0]?.cells).toHaveLength(81)
  })

  test('a sheet of another table is listed without its cells', () => {
    const pay = [['Employee ID', 'Base'], ...Array.from({ length: 9 }, (_, i) => [`E${i}`, 50000 + i])]
    const { sheets, grids } = narrow(workbook({ Scorecard: scorecard, Pay: pay }), ['scorecard'])
    expect(sheets[1]).toMatchObject({ title: 'Pay', recognized: ['pay'] })
    expect(grids.map(grid => grid.sheet)).toEqual(['Scorecard'])
  })

  test('a sheet that is not recognized keeps its head and is reported', () => {
    const narrowed = narrow(workbook({ Scorecard: scorecard, Ideas: notes }), ['scorecard'])
    expect(narrowed.sheets[1]).toMatchObject({ title: 'Ideas', recognized: [] })
    expect(narrowed.grids[1]?.cells).toHaveLength(50)
    const { findings } = evaluate(narrowed, { rules: [] }).reading
    expect(findings.filter(finding => finding.rule === 'sheet-not-recognized')).toMatchObject([
      { cell: { sheet: 'Ideas', row: 0, column: 0 } },
    ])
  })

  test('of our own sheets only the logs are read back', () => {
    const book = workbook({ Scores: scorecard, 'Run Log': scorecard, Scorecard: scorecard })
    const ours: Record<string, string> = { Scores: 'SCORES', 'Run Log': 'LOG' }
    const sheets = book.sheets.map(sheet => ({ ...sheet, ours: ours[sheet.title] ?? null }))
    const narrowed = narrow({ ...book, sheets }, ['scorecard'])
    expect(narrowed.grids.map(grid => grid.sheet)).toEqual(['Run Log', 'Scorecard'])
    expect(narrowed.sheets[1]?.recognized).toEqual([])
  })

  test('a sheet that looks like ours without our marker is no table, and is reported', () => {
    const copied = [['Throughline: scores of 2025'], ...scorecard].map(row => [...row, null, null].slice(0, 3))
    const narrowed = narrow(workbook({ Copied: copied, Scorecard: scorecard }), ['scorecard'])
    expect(narrowed.sheets.map(sheet => sheet.recognized)).toEqual([[], ['scorecard']])
    const { blocks, findings } = evaluate(narrowed, { rules: [] }).reading
    expect(blocks.map(block => block.sheet)).toEqual(['Scorecard'])
    expect(findings.map(finding => finding.rule)).toContain('unmarked-output')
  })

  test('an alias beyond the head of Aliases still says what a sheet is', () => {
    const fillers = Array.from({ length: 60 }, (_, i): Cell[] => ['metric', `Old ${i}`, `New ${i}`])
    const aliases = [['Kind', 'Written', 'Means'], ...fillers, ['sheet', 'Knobs', 'Settings']]
    const book = workbook({
      Knobs: [
        ['Key', 'Value'],
        ['seed', 2],
      ],
      Aliases: aliases,
    })
    expect(narrow(book, ['settings', 'aliases']).sheets[0]?.recognized).toEqual(['settings'])
  })

  test('a table object under the head is read, whatever the head shows', () => {
    const deep = [...notes.slice(0, 100), ...scorecard]
    const range = { top: 100, left: 0, bottom: 180, right: 2 }
    const book = { ...workbook({ Deep: deep }), namedRanges: [{ name: 'Table1', sheet: 'Deep', range }] }
    expect(narrow(book, ['scorecard']).grids[0]?.cells).toHaveLength(181)
  })

  test('a workbook that is narrowed again is the same', () => {
    const tables = ['scorecard'] as const
    const once = narrow(workbook({ Scorecard: scorecard, Ideas: notes }), tables)
    expect(narrow(once, tables)).toEqual(once)
  })
})

function people(count: number): Cell[][] {
  return Array.from({ length: count }, (_, i) => [`Person ${i}`, 80 + (i % 17), 60 + (i % 13)])
}

function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Snapshot {
  return {
    sheets: Object.keys(sheets).map(title => ({ title, ours: null, visible: true })),
    grids: Object.entries(sheets).map(
      ([sheet, cells]): Grid => ({
        sheet,
        top: 0,
        left: 0,
        cells,
        formats: cells[0]!.map(() => 'general'),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      }),
    ),
    namedRanges: [],
  }
}
