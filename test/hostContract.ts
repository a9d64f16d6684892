import { describe, expect, test } from 'vitest'
import type { Snapshot } from '../src/core/cells/snapshot.ts'
import type { Host, MaybePromise } from '../src/core/host.ts'
import type { NewWorkbook } from '../src/local/xlsx/newWorkbook.ts'

/** A host over a workbook that holds what is written: the one thing that a host's own test has to give. */
export type OpenWorkbook = (workbook: NewWorkbook) => MaybePromise<Pick<Host, 'read'>>

/** What every host does alike, so that one workbook gives one snapshot everywhere. */
export function hostContract(open: OpenWorkbook): void {
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
      ])
    })

    test('sheets of wanted tables and our logs are whole, unknown sheets show their head, others nothing', async () => {
      const { grids } = await read()
      expect(grids.map(grid => [grid.sheet, grid.cells.length])).toEqual([
        ['Scorecard', 4],
        ['Ideas', 50],
        ['Weights', 2],
        ['Run Log', 2],
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
      expect((await read()).namedRanges).toEqual([{ name: 'RoleWeights', sheet: 'Weights', range }])
    })

    test('a snapshot is plain JSON', async () => {
      const snapshot = await read()
      expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
    })
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
  ],
  definedNames: [
    { name: 'Throughline_SCORES', refersTo: 'Scores!$A$1' },
    { name: 'Throughline_LOG', refersTo: "'Run Log'!$A$1" },
  ],
  tables: [{ name: 'RoleWeights', sheet: 'Weights', range: { top: 0, left: 0, bottom: 1, right: 2 } }],
}
