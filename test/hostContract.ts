import { describe, expect, test } from 'vitest'
import type { Edit } from '../src/core/cells/edit.ts'
import type { Snapshot } from '../src/core/cells/snapshot.ts'
import type { Host, MaybePromise } from '../src/core/host.ts'
import type { OutputSheet } from '../src/core/output/sheet.ts'
import type { NewWorkbook } from '../src/files/xlsx/newWorkbook.ts'

/** A host over a workbook that holds what is written: the one thing that a host's own test has to give. */
export type OpenWorkbook = (workbook: NewWorkbook) => MaybePromise<Pick<Host, 'read' | 'apply'>>

/** What a host cannot tell, since its program does not tell it. */
export interface Limits {
  /** Table objects are among the cells and nothing more. */
  readonly seesNoTables?: true
}

/** What every host does alike, so that one workbook gives one snapshot everywhere. */
export function hostContract(open: OpenWorkbook, { seesNoTables }: Limits = {}): void {
  describe('reads a workbook in its normal form', () => {
    test('every tab is listed in order, with what it was recognized as', async () => {
      expect((await read()).sheets).toEqual([
        { title: 'Scorecard', ours: null, visible: true, recognized: ['scorecard'] },
        { title: 'Ideas', ours: null, visible: true, recognized: [] },
        { title: 'Blank', ours: null, visible: true, recognized: [] },
        { title: 'Weights', ours: null, visible: false, recognized: ['weights'] },
        { title: 'Pay', ours: null, visible: true, recognized: ['pay'] },
        { title: 'Scores', ours: 'SCORES', visible: true, recognized: [] },
        { title: 'Run Log', ours: 'LOG', visible: true, recognized: [] },
        { title: 'Moves', ours: 'MOVES', visible: true, recognized: [] },
      ])
    })

    test('sheets of wanted tables and our logs are whole, unknown sheets show their head, others nothing', async () => {
      const { grids } = await read()
      expect(grids.map(grid => [grid.sheet, grid.cells.length])).toEqual([
        ['Scorecard', 4],
        ['Ideas', 50],
        ['Weights', 2],
        ['Run Log', 2],
        ['Moves', 120],
      ])
    })

    test('a grid begins at its first cell in use and ends at its last', async () => {
      const { top, left, cells } = gridOf(await read(), 'Scorecard')
      expect({ top, left, width: cells[0]?.length }).toEqual({ top: 2, left: 1, width: 6 })
    })

    test('blanks are null, text is untrimmed, days are serials, errors are themselves', async () => {
      expect(gridOf(await read(), 'Scorecard').cells).toEqual([
        ['Name', 'Handle Time', 'Resolved', 'Escalated', 'As Of', 'Passed'],
        ['Ana ', 1.5, 0.92, 0, 45658, true],
        ['Ben', null, 0.88, { error: '#N/A' }, 45689, false],
        ['Cleo', 2.5, null, { error: '#DIV/0!' }, null, null],
      ])
    })

    test('each column has one class of number formats', async () => {
      const { formats } = gridOf(await read(), 'Scorecard')
      expect(formats).toEqual(['general', 'general', 'percent', 'general', 'date', 'general'])
    })

    test('merges and hidden rows and columns are sheet positions', async () => {
      const { merges, hiddenRows, hiddenColumns } = gridOf(await read(), 'Scorecard')
      expect(merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }])
      if (hiddenRows !== null) expect(hiddenRows).toEqual([4])
      if (hiddenColumns !== null) expect(hiddenColumns).toEqual([3])
    })

    test('table objects are named with their range', async () => {
      const range = { top: 0, left: 0, bottom: 1, right: 2 }
      const tables = seesNoTables ? [] : [{ name: 'RoleWeights', sheet: 'Weights', range }]
      expect((await read()).namedRanges).toEqual(tables)
    })

    test('a snapshot is plain JSON', async () => {
      const snapshot = await read()
      expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
    })
  })

  describe('applies edits', () => {
    const cell = { sheet: 'Scorecard', row: 3, column: 2 }
    const set: Edit = { kind: 'setCell', cell, value: 9, asked: true }
    const scores = (title: string, text: string): Edit => ({
      kind: 'writeSheet',
      sheet: { ...blankSheet, title, rows: [[{ value: text }]] },
    })

    test('a cell that the user picked is set, and what it held comes back with the undo', async () => {
      const host = await open(workbook)
      const before = await host.read(['scorecard'])
      const { written, undo } = await host.apply([set])
      expect(written).toEqual(['Scorecard'])
      expect(gridOf(await host.read(['scorecard']), 'Scorecard').cells[1]?.[1]).toBe(9)
      await host.apply(undo)
      expect(await host.read(['scorecard'])).toEqual(before)
    })

    test('nothing is changed where one edit to a sheet of the user’s was not asked for', async () => {
      const host = await open(workbook)
      const before = await host.read(['scorecard'])
      const unasked: Edit = JSON.parse(JSON.stringify({ ...set, asked: undefined }))
      await expect(async () => host.apply([set, unasked])).rejects.toThrow('Nobody asked')
      expect(await host.read(['scorecard'])).toEqual(before)
    })

    test('a sheet of ours is replaced by its marker, and taken away', async () => {
      const host = await open(workbook)
      const { written, undo } = await host.apply([scores('Scores', 'Throughline: new')])
      expect({ written, undo }).toEqual({ written: ['Scores'], undo: [] })
      expect((await host.read([])).sheets[5]).toMatchObject({ title: 'Scores', ours: 'SCORES' })
      await host.apply([{ kind: 'removeSheets', keys: ['SCORES', 'LOG', 'MOVES', 'NOT_THERE'] }])
      expect((await host.read([])).sheets.map(({ ours }) => ours)).toEqual([null, null, null, null, null])
    })

    test('a sheet of ours that has another title by now is left alone', async () => {
      const host = await open(workbook)
      const before = await host.read([])
      await expect(async () => host.apply([scores('Results', 'Throughline: new')])).rejects.toThrow('is called Scores')
      expect(await host.read([])).toEqual(before)
    })

    test('a sheet that the user says is ours is replaced by the next run, until that is taken back', async () => {
      const host = await open(workbook)
      const before = await host.read([])
      const mark: Edit = { kind: 'markSheet', sheet: 'Ideas', key: 'DETAIL', asked: true }
      const { written, undo } = await host.apply([mark])
      expect({ written, undo }).toEqual({ written: ['Ideas'], undo: [{ ...mark, key: null }] })
      expect((await host.read([])).sheets[1]).toMatchObject({ title: 'Ideas', ours: 'DETAIL' })
      await host.apply(undo)
      expect(await host.read([])).toEqual(before)
      await host.apply([mark])
      await host.apply([{ kind: 'writeSheet', sheet: { ...blankSheet, key: 'DETAIL', title: 'Ideas' } }])
      const { sheets } = await host.read([])
      expect(sheets[1]).toMatchObject({ title: 'Ideas', ours: 'DETAIL' })
      expect(sheets).toHaveLength(workbook.sheets.length)
    })

    test('no two sheets carry one mark, and nobody marks a sheet unasked', async () => {
      const host = await open(workbook)
      const before = await host.read([])
      const mark: Edit = { kind: 'markSheet', sheet: 'Ideas', key: 'SCORES', asked: true }
      await expect(async () => host.apply([mark])).rejects.toThrow('already')
      const unasked: Edit = JSON.parse(JSON.stringify({ ...mark, key: 'DETAIL', asked: undefined }))
      await expect(async () => host.apply([unasked])).rejects.toThrow('Nobody asked')
      expect(await host.read([])).toEqual(before)
    })

    test('a sheet of the user’s is never replaced, even if it has the title', async () => {
      const host = await open(workbook)
      await expect(async () => host.apply([scores('ideas', 'Throughline: new')])).rejects.toThrow('already')
      expect((await host.read([])).sheets).toHaveLength(workbook.sheets.length)
    })

    test('a new sheet of ours comes last and goes with the undo; one of the user’s carries no marker', async () => {
      const host = await open(workbook)
      const detail: Edit = { kind: 'writeSheet', sheet: { ...blankSheet, key: 'DETAIL', title: 'Detail' } }
      const columns = [{ header: 'Cycle', note: 'Its name.', width: 12, format: 'general' as const, choices: [] }]
      const { undo } = await host.apply([
        { kind: 'addSheet', title: 'Cycles', columns, rows: [[{ value: '2025' }]] },
        detail,
      ])
      const { sheets } = await host.read([])
      expect(sheets.slice(workbook.sheets.length).map(({ title, ours }) => [title, ours])).toEqual([
        ['Cycles', null],
        ['Detail', 'DETAIL'],
      ])
      await host.apply(undo)
      expect((await host.read([])).sheets.slice(workbook.sheets.length).map(({ title }) => title)).toEqual(['Cycles'])
    })

    test('rows are added under the headers of a table of the user’s', async () => {
      const host = await open(workbook)
      const rows = [[50, 'Support', 'Resolved']]
      await host.apply([
        { kind: 'appendRows', sheet: 'Weights', headers: ['Weight', 'Role', 'Metric'], rows, asked: true },
      ])
      expect(gridOf(await host.read(['weights']), 'Weights').cells[2]).toEqual(['Support', 'Resolved', 50])
    })

    test.each(['Weights', 'Aliases'])(
      'rows for %s that come in several edits stand one below the other',
      async sheet => {
        const host = await open(workbook)
        const edits = ['Handle Time', 'Resolved', 'Escalated'].map((metric): Edit => {
          return { kind: 'appendRows', sheet, headers: ['Role', 'Metric'], rows: [['Sales', metric]], asked: true }
        })
        const { undo } = await host.apply(edits)
        const added = async () => {
          const { cells } = gridOf(await host.read(['weights', 'aliases']), sheet)
          return cells.flatMap(([role, metric]) => (role === 'Sales' ? [metric] : []))
        }
        expect(await added()).toEqual(['Handle Time', 'Resolved', 'Escalated'])
        await host.apply(undo)
        expect(await added()).toEqual([])
      },
    )
  })

  async function read(): Promise<Snapshot> {
    return (await open(workbook)).read(['scorecard', 'weights'])
  }
}

function gridOf({ grids }: Snapshot, sheet: string) {
  const grid = grids.find(each => each.sheet === sheet)
  if (grid === undefined) throw new Error(`${sheet} has no grid`)
  return grid
}

const blankSheet: OutputSheet = {
  key: 'SCORES',
  title: 'Scores',
  columns: [],
  headerRow: 1,
  rows: [],
  frozen: { rows: 0, columns: 0 },
  conditionalFormats: [],
  chart: null,
  page: { landscape: false, fitToWidth: true, repeatRows: { first: 0, last: 0 } },
}

const formats = new Map([
  [3, '0%'],
  [5, 'yyyy-mm-dd'],
])

const workbook: NewWorkbook = {
  sheets: [
    {
      title: 'Scorecard',
      rows: [
        [],
        [],
        ['', 'Name', 'Handle Time', 'Resolved', 'Escalated', 'As Of', 'Passed', ''],
        [null, 'Ana ', 1.5, 0.92, 0, 45658, true],
        [null, 'Ben', '', 0.88, '#N/A', 45689, false],
        [null, 'Cleo', 2.5, null, { error: '#DIV/0!' }, null, null],
        ['', ''],
      ],
      numberFormat: (row, column) => (row > 2 ? (formats.get(column) ?? 'General') : 'General'),
      merges: [
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 90, left: 0, bottom: 91, right: 0 },
      ],
      hiddenRows: [4, 80],
      hiddenColumns: [3],
    },
    { title: 'Ideas', rows: Array.from({ length: 120 }, (_, i) => [`A remark on matter ${i}`]) },
    { title: 'Blank', rows: [[''], []] },
    {
      title: 'Weights',
      rows: [
        ['Role', 'Metric', 'Weight'],
        ['Support', 'Handle Time', 100],
      ],
      visible: false,
    },
    {
      title: 'Pay',
      rows: [
        ['Employee ID', 'Base'],
        ['E1', 50000],
      ],
    },
    { title: 'Scores', rows: [['Throughline: scores'], ['Name', 'Score']] },
    { title: 'Run Log', rows: [['Throughline: every run'], ['At', 'Command']] },
    {
      title: 'Moves',
      rows: Array.from({ length: 120 }, (_, i) => [i === 0 ? 'Throughline: every move' : `Line ${i}`]),
    },
  ],
  definedNames: [
    { name: 'Throughline_SCORES', refersTo: 'Scores!$A$1' },
    { name: 'Throughline_LOG', refersTo: "'Run Log'!$A$1" },
    { name: 'Throughline_MOVES', refersTo: 'Moves!$A$1' },
  ],
  tables: [{ name: 'RoleWeights', sheet: 'Weights', range: { top: 0, left: 0, bottom: 1, right: 2 } }],
}
