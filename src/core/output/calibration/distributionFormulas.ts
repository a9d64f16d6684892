import type { DistributionSet } from '../../calibration/result/distributionResult.ts'
import { columnName } from '../../cells/address.ts'
import type { ScaleRating } from '../../tables/scale.ts'
import { textLiteral } from '../formula/literal.ts'
import { plainFormula } from '../formula/planCell.ts'
import { ownReference } from '../formula/reference.ts'
import { checked, passedOn } from '../formula/scoreAgain.ts'
import type { WorkbookCells } from '../formula/workbookCells.ts'
import { countFormula, type ListPlace, sumFormula } from './countFormula.ts'
import { sharesText } from './distributionRows.ts'
import type { CountedGroup } from './ratedList.ts'
import { countKey, expectedKey } from './stepColumns.ts'

/** The formulas of a row, by column. */
export type RowFormulas = ReadonlyMap<string, string>

/** Where the rows of a set stand, counted from 0: its shares, and under them everybody and the groups. */
export interface SetPlace {
  readonly sharesRow: number
  readonly columnOf: (key: string) => number
}

/** What an Excel formula can hold. */
const mostCharacters = 8192

/** The shares of a guideline as formulas over the user's Scale. */
export function guidelineFormulas(
  set: DistributionSet,
  scale: readonly ScaleRating[],
  cells: WorkbookCells,
): RowFormulas {
  return new Map(
    set.steps.flatMap(({ rating }, k) => {
      const value = set.shares[k]!
      const cell = scale.find(row => row.rating === rating && row.guideline === value)?.at.cells.guideline ?? null
      const formula = plainFormula({ value, cell }, cells)
      return formula === null ? [] : [[countKey(rating), formula] as const]
    }),
  )
}

/** The counts of everybody or of a group over the list of people, and what follows from them. */
export function groupFormulas(
  set: DistributionSet,
  group: CountedGroup,
  row: number,
  { sharesRow, columnOf }: SetPlace,
  list: ListPlace,
): RowFormulas {
  const { steps } = set
  const own = (key: string) => ownReference(row, columnOf(key))
  const share = (key: string) => `$${columnName(columnOf(key))}$${sharesRow + 1}`
  const keys = steps.map(({ rating }) => countKey(rating))
  const [first, last] = [keys[0]!, keys[keys.length - 1]!]
  const counts = `${own(first)}:${own(last)}`
  const shares = `${share(first)}:${share(last)}`
  // Whoever sorts the sheet puts another row in the place of the shares.
  const inPlace = [
    `${share('group')}=${textLiteral(sharesText(set))}`,
    ...(columnOf('set') < 0 ? [] : [`${share('set')}=${textLiteral(set.name ?? '')}`]),
    `COUNT(${shares})=${steps.length}`,
  ]
  const ofShares = (expression: string) => checked(inPlace, passedOn(counts, expression))
  const apart = keys.map((_, k) => {
    const upTo = keys.slice(0, k + 1)
    return `ABS((${upTo.map(own).join('+')})/${own('n')}-(${upTo.map(share).join('+')}))`
  })
  return new Map(
    [
      ...steps.map(({ rating }) => [countKey(rating), countFormula(group, rating, list)] as const),
      ['n', sumFormula(counts)] as const,
      ...(group.dimension === 'set'
        ? []
        : [
            ['steps', ofShares(`IF(${own('n')}=0,"",${apart.join('+')})`)] as const,
            ...keys.map((key, k) => [expectedKey(steps[k]!.rating), ofShares(`${own('n')}*${share(key)}`)] as const),
          ]),
    ].filter(([, formula]) => formula.length <= mostCharacters),
  )
}

/** The shares of everybody, where nothing else is expected. */
export function everybodysShares(set: DistributionSet, { sharesRow, columnOf }: SetPlace): RowFormulas {
  const own = (key: string) => ownReference(sharesRow + 1, columnOf(key))
  const n = own('n')
  return new Map(
    set.steps.map(({ rating }) => {
      const key = countKey(rating)
      const isEverybody = `${ownReference(sharesRow + 1, columnOf('group'))}="Everybody"`
      return [key, checked([isEverybody], `IF(ISNUMBER(${n}),${own(key)}/${n},${n})`)] as const
    }),
  )
}
