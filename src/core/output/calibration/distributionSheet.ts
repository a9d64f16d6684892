import type { Calibration } from '../../calibration/result/calibration.ts'
import type { DistributionSet } from '../../calibration/result/distributionResult.ts'
import { countingFirstLine } from '../firstLine.ts'
import type { OutputContext } from '../outputContext.ts'
import { filledColumns } from '../outputTable.ts'
import type { OutputCell, OutputSheet } from '../sheet.ts'
import { wrappedRow } from '../wrappedRow.ts'
import type { ListPlace } from './countFormula.ts'
import { countingOfRatings } from './countingOfRatings.ts'
import { distributionAlways, distributionColumns } from './distributionColumns.ts'
import { everybodysShares, groupFormulas, guidelineFormulas, type RowFormulas } from './distributionFormulas.ts'
import { distributionRows } from './distributionRows.ts'
import { findingFormats } from './findingFormats.ts'
import type { CountedGroup } from './ratedList.ts'
import { headedSheet, sheetHead } from './sheetHead.ts'
import { countKey } from './stepColumns.ts'

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
  const head = sheetHead(first)
  let next = head.firstRow
  const rows = sets.flatMap((counted, at) => {
    const sharesRow = next
    next += values[at]!.length
    const formulas = context.live ? formulasOf(counted, sharesRow) : []
    return values[at]!.map((row, index) => {
      const cells = wrappedRow(columns, row, formulas[index])
      return index === 0 ? inPercent(cells, counted.set) : cells
    })
  })
  const what = 'ratings of each group beside what is expected, a guide and no quota'
  return {
    key: 'DISTRIBUTION',
    title: context.titleOf('DISTRIBUTION'),
    ...headedSheet(head, countingFirstLine(what, context, countingOfRatings), columns, rows, columnOf('n')),
    conditionalFormats: findingFormats(columns, head.firstRow, rows.length),
    chart: null,
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
