import type { Calibration } from '../calibration/result/calibration.ts'
import type { RatingGrid } from '../calibration/result/ratingGrid.ts'
import type { DistributionRow, GridRow, MoveRow, RaterRow } from './calibrationRows.ts'
import type { Sheets } from './result.ts'

/** A comparison of ratings as rows of its sheets; `cycle` is the name of the review round. */
export function calibrationSheets(calibration: Calibration, cycle: string): Omit<Sheets, 'problems' | 'log'> {
  const { agreement, fairness, agenda, people, moves } = calibration
  const ratingOf = new Map(people.map(({ person, rating }) => [person, rating]))
  return {
    raters: raterRows(calibration),
    distribution: distributionRows(calibration),
    grid: calibration.grids.flatMap(gridRows),
    agreement: agreement.figures,
    ...(fairness === null
      ? {}
      : { fairness: fairness.figures.map(({ column: _column, wording: _wording, ...row }) => row) }),
    agenda: agenda.map(({ order, person, rater, evidenceBand, gap, why, question }) => ({
      order,
      person,
      rater,
      rating: ratingOf.get(person) ?? null,
      evidenceBand,
      gap,
      why,
      question,
    })),
    ...(moves === null ? {} : { moves: moveRows(moves, cycle) }),
  }
}

/** Everybody who rated: those who are not compared have no difference. */
function raterRows({ severity, spread, raters }: Calibration): readonly RaterRow[] {
  const compared = new Map(severity.groups.flatMap(group => group.raters.map(rater => [rater.rater, rater] as const)))
  const spreads = new Map(spread.raters.map(each => [each.rater, each]))
  const keys = new Set([...compared.keys(), ...spreads.keys(), ...raters.map(({ rater }) => rater)])
  return [...keys]
    .sort((one, other) => (one < other ? -1 : 1))
    .map((rater): RaterRow => {
      const [own, range] = [compared.get(rater), spreads.get(rater)]
      return {
        rater,
        n: own?.n ?? range?.n ?? raters.find(each => each.rater === rater)?.n ?? 0,
        meanRating: own?.meanRating ?? range?.mean ?? null,
        meanScore: own?.meanScore ?? null,
        difference: own?.difference ?? null,
        se: own?.se ?? null,
        low: own?.low ?? null,
        high: own?.high ?? null,
        probability: own?.probability ?? null,
        finding: own?.finding ?? 'too few',
        spread: range?.deviation ?? null,
        spreadRatio: range?.ratio ?? null,
        modalShare: range?.modal?.share ?? null,
        note: own === undefined ? severity.reason : own.wording.text,
      }
    })
}

function distributionRows({ distribution }: Calibration): readonly DistributionRow[] {
  return distribution.flatMap(({ name, steps, groups }) =>
    groups.map(({ group, kind, n, counts, expected, steps: distance, p, q, finding }): DistributionRow => {
      const counted = steps.flatMap(({ rating }, at) => [
        [`count_${rating}`, counts[at]!] as const,
        [`expected_${rating}`, expected[at]!] as const,
      ])
      const shown = name === null ? group : `${group} (${name})`
      return { group: shown, kind, n, ...Object.fromEntries(counted), steps: distance, p, q, finding }
    }),
  )
}

function gridRows({ rows, set, steps, lines, suppressed }: RatingGrid): readonly GridRow[] {
  return lines.flatMap(({ row, cells }, line) =>
    cells.map((cell, at) => ({
      rows,
      row: set === null ? row : `${row} (${set})`,
      rating: steps[at]!.rating,
      count: cell.length,
      suppressed: suppressed.cells[line]![at] === null,
    })),
  )
}

function moveRows(results: NonNullable<Calibration['moves']>, cycle: string): readonly MoveRow[] {
  return results.flatMap(({ moves }) =>
    moves.map(({ id, person, rater, before, after, reason, evidence, by, at }) => ({
      id,
      at,
      cycle,
      person,
      rater: rater === '' ? null : rater,
      before,
      after,
      reason,
      evidence,
      by,
      state: 'agreed' as const,
      undoes: null,
    })),
  )
}
