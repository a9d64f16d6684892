import type { Calibration } from '../../calibration/result/calibration.ts'
import type { DistributionSet } from '../../calibration/result/distributionResult.ts'
import { countingFirstLine } from '../firstLine.ts'
import type { OutputContext } from '../outputContext.ts'
import { filledColumns, firstRow, headerRow, tableRows } from '../outputTable.ts'
import type { OutputCell, OutputSheet } from '../sheet.ts'
import type { ListPlace } from './countFormula.ts'
import { countingOfRatings } from './countingOfRatings.ts'
import { distributionAlways, distributionColumns } from './distributionColumns.ts'
import { everybodysShares, groupFormulas, guidelineFormulas, type RowFormulas } from './distributionFormulas.ts'
import { distributionRows } from './distributionRows.ts'
import { findingFormats } from './findingFormats.ts'
import type { CountedGroup } from './ratedList.ts'
import { countKey } from './stepColumns.ts'
import { wrappedRow } from './wrappedRow.ts'

/** Comparable people with the members of everybody and of each group. */
export interface CountedSet {
  readonly set: DistributionSet
  readonly everybody: CountedGroup
  readonly groups: readonly CountedGroup[]
}

/** The ratings of each group beside what was expected, counted over the list of people. */
export function distributionSheet(
  { steps, first }: Pick<Calibration, 'steps' | 'first'>,
  sets: readonly CountedSet[],
  list: ListPlace,
  context: OutputContext,
): OutputSheet {
  const values = sets.map(({ set }) => distributionRows(set))
  const all = distributionColumns(steps)
  const plain = values.flat().map(row => wrappedRow(all, row))
  const columns = filledColumns(all, plain, distributionAlways(steps))
  const columnOf = (key: string) => columns.findIndex(column => column.key === key)
  let next = firstRow
  const rows = sets.flatMap((counted, at) => {
    const sharesRow = next
    next += values[at]!.length
    const formulas = context.live ? formulasOf(counted, sharesRow) : []
    return values[at]!.map((row, index) => {
      const cells = wrappedRow(columns, row, formulas[index])
      return index === 0 ? inPercent(cells, counted.set) : cells
    })
  })
  const what = 'the ratings of each group beside what is expected, which is a guide and no quota'
  return {
    key: 'DISTRIBUTION',
    title: context.titleOf('DISTRIBUTION'),
    columns,
    headerRow,
    rows: tableRows(countingFirstLine(what, context, countingOfRatings({ first })), columns, rows),
    frozen: { rows: firstRow, columns: columnOf('n') },
    conditionalFormats: findingFormats(columns, rows.length),
    chart: null,
    page: { landscape: true, fitToWidth: true, repeatRows: { first: headerRow, last: headerRow } },
  }

  function formulasOf({ set, everybody, groups }: CountedSet, sharesRow: number): readonly RowFormulas[] {
    const place = { sharesRow, columnOf }
    const shares =
      set.basis === 'guideline'
        ? guidelineFormulas(set, context.evaluation.reading.tables.scale, context.cells)
        : everybodysShares(set, place)
    const counted = [everybody, ...groups].map((group, index) =>
      groupFormulas(set, group, sharesRow + 1 + index, place, list),
    )
    return [shares, ...counted]
  }
}

function inPercent(
  cells: ReadonlyMap<string, OutputCell>,
  { steps }: DistributionSet,
): ReadonlyMap<string, OutputCell> {
  const keys = new Set(steps.map(({ rating }) => countKey(rating)))
  return new Map([...cells].map(([key, cell]) => [key, keys.has(key) ? { ...cell, format: 'percent' as const } : cell]))
}
