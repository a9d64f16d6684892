import type { Calibration } from '../../calibration/result/calibration.ts'
import type { RatingGrid } from '../../calibration/result/ratingGrid.ts'
import type { RatingStep } from '../../calibration/result/ratingStep.ts'
import { address } from '../../cells/address.ts'
import type { Range } from '../../cells/cellRef.ts'
import { countingFirstLine } from '../firstLine.ts'
import { inView, inWords } from '../outputColumn.ts'
import type { OutputContext } from '../outputContext.ts'
import type { RowCells } from '../outputTable.ts'
import type { OutputCell, OutputColumn, OutputSheet } from '../sheet.ts'
import { countFormula, type ListPlace, sumFormula } from './countFormula.ts'
import { countingOfRatings } from './countingOfRatings.ts'
import { documented } from './documented.ts'
import { heatFormats } from './heatFormats.ts'
import type { CountedGroup, RatedList } from './ratedList.ts'
import { headedSheet, sheetHead } from './sheetHead.ts'
import { countColumns, countKey } from './stepColumns.ts'

/** A grid with the people of each of its lines. */
export interface CountedGrid {
  readonly grid: RatingGrid
  readonly groups: readonly CountedGroup[]
}

const byWord: Readonly<Record<RatingGrid['rows'], string>> = {
  evidence: 'Evidence band',
  rater: 'Rated by',
  potential: 'Potential',
}

/** Where the list of rated people stands in the sheet of the grids. */
export function listPlace({ steps, first }: Calibration, list: RatedList, { titleOf }: OutputContext): ListPlace {
  const columns = columnsOf(steps, list)
  return {
    sheet: titleOf('GRID'),
    firstRow: sheetHead(first).firstRow,
    people: list.rows.length,
    columnOf: key => columns.findIndex(column => column.key === key),
  }
}

/**
 * How many people have each rating, by evidence band, by rater and by potential, one grid under the other. The people
 * themselves stand folded at the right: the counts are formulas over their rows.
 */
export function gridSheet(
  calibration: Calibration,
  grids: readonly CountedGrid[],
  list: RatedList,
  context: OutputContext,
): OutputSheet {
  const columns = columnsOf(calibration.steps, list)
  const place = listPlace(calibration, list, context)
  const { firstRow } = place
  const blocks = stacked(grids, firstRow)
  const lines = new Map(blocks.flatMap(block => [...linesOf(block, place, context)]))
  const last = Math.max(...lines.keys(), firstRow + list.rows.length - 1)
  const rows = Array.from(
    { length: last - firstRow + 1 },
    (_, at): RowCells => new Map([...(lines.get(firstRow + at) ?? []), ...(list.rows[at] ?? [])]),
  )
  const headed = headedSheet(
    sheetHead(calibration.first),
    countingFirstLine('people with each rating', context, countingOfRatings),
    columns,
    rows,
    2,
  )
  return {
    key: 'GRID',
    title: place.sheet,
    ...headed,
    page: { ...headed.page, printed: printedRange(Math.max(...lines.keys()), columns.length) },
    conditionalFormats: blocks.flatMap(({ counted: { grid }, top }) => {
      const [left, right] = [grid.steps[0]!, grid.steps[grid.steps.length - 1]!].map(step =>
        place.columnOf(countKey(step.rating)),
      )
      return heatFormats({ top, bottom: top + grid.lines.length - 1, left: left!, right: right! })
    }),
    chart: null,
  }
}

/** The grids without the pages that the folded list would fill, and room for the first line, which reaches beyond them. */
function printedRange(bottom: number, columnCount: number): Range {
  return { top: 0, left: 0, bottom, right: columnCount + roomForFirstLine }
}

const roomForFirstLine = 5

interface Block {
  readonly counted: CountedGrid
  readonly top: number
}

/** With a blank row between one grid and the next. */
function stacked(grids: readonly CountedGrid[], firstRow: number): readonly Block[] {
  let next = firstRow
  return grids.map(counted => {
    const top = next
    next += counted.grid.lines.length + 1
    return { counted, top }
  })
}

function byText({ rows, set }: RatingGrid): string {
  return set === null ? byWord[rows] : `${byWord[rows]}, ${set}`
}

/** The cells of a grid, by the row of the sheet. */
function linesOf(
  { counted, top }: Block,
  place: ListPlace,
  { live }: OutputContext,
): readonly (readonly [number, RowCells])[] {
  const { grid, groups } = counted
  return grid.lines.map((line, at) => {
    const row = top + at
    const cell = (key: string) => address({ row, column: place.columnOf(key) })
    const counts = grid.steps.map(({ rating }, step): readonly [string, OutputCell] => {
      const formula = live ? { formula: countFormula(groups[at]!, rating, place) } : {}
      return [countKey(rating), { value: line.cells[step]!.length, ...formula, look: 'lined' }]
    })
    const [first, last] = [counts[0]![0], counts[counts.length - 1]![0]]
    const all = line.cells.reduce((sum, people) => sum + people.length, 0)
    const sum = live ? { formula: sumFormula(`${cell(first)}:${cell(last)}`) } : {}
    return [
      row,
      new Map<string, OutputCell>([
        ['rows', { value: at === 0 ? byText(grid) : null, look: 'bold' }],
        ['row', { value: line.row, look: 'lined' }],
        ...counts,
        ['all', { value: all, ...sum, look: 'lined' }],
      ]),
    ]
  })
}

function columnsOf(steps: readonly RatingStep[], list: RatedList): readonly OutputColumn[] {
  const said = (text: string) => documented(text, 'grid')
  return [
    inWords(
      'rows',
      'Counted by',
      said('What people are put into rows by: their evidence, who rated them, or potential.'),
      16,
    ),
    inWords('row', 'Group', said('The band that the score lies in, the rater, or the third of Potential.'), 26),
    ...countColumns(
      steps,
      said(
        'How many people of the row have this final rating. Darker: more people. Unfold the columns at the right for names.',
      ),
    ),
    inView('all', 'All', said('Everybody of the row who has a rating.'), 8, 'integer'),
    inView('gap', '', '', 3),
    ...list.columns,
  ]
}
