import { type Cell, isBlank } from '../cells/cell.ts'
import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import type { Reading } from '../tables/reading.ts'
import { parseRating, type ScaleStep } from '../values/parseRating.ts'
import { quoted } from '../values/quoted.ts'
import type { Cycle } from './cycle.ts'
import { type FinalRating, finalRating, type Rated } from './finalRating.ts'
import { grouped } from './grouped.ts'
import { isMoveOfCycle } from './lastWord.ts'
import { nameKey } from './nameKey.ts'
import { raterNames } from './raterNames.ts'
import { ratingScaleRows } from './ratingScaleRows.ts'
import { ratingSteps } from './scaleFor.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'

/** The final rating of each subject, in the order given; a rating that cannot be read is a finding at its cell. */
export function ratingsFor(subjects: readonly Subject[], reading: Reading, cycle: Cycle): Step<readonly FinalRating[]> {
  const scale = ratingScaleRows(reading.tables)
  const ratings = grouped(reading.tables.ratings, row => row.employeeId)
  const moves = grouped(reading.moves, move => move.person)
  const raters = raterNames(reading)
  const findings = [...strangeCycles(reading, cycle)]
  const value = subjects.map(subject => {
    const own: Rated = { ratings: ratings.get(subject.person) ?? [], moves: moves.get(subject.person) ?? [] }
    const steps = ratingSteps(scale, subject.role)
    if (subject.current) findings.push(...unreadable(own, steps, cycle))
    const step = finalRating(subject, own, steps, raters, cycle)
    findings.push(...step.findings)
    return step.value
  })
  return { value, findings }
}

function unreadable({ ratings, moves }: Rated, steps: readonly ScaleStep[], cycle: Cycle): readonly ReadingFinding[] {
  const find = (person: string, cell: Cell, at: CellRef | null): ReadingFinding[] => {
    const parsed = parseRating(cell, steps)
    return parsed.state === 'invalid' ? [{ rule: parsed.rule, cell: at, person, message: parsed.message }] : []
  }
  const entered = moves.filter(
    move => move.effect === 'agrees' && !move.isUndone && !move.isOurs && isMoveOfCycle(move, ratings, cycle),
  )
  return [
    ...ratings.flatMap(({ rating, calibrated, employeeId, at: { cells } }) => [
      ...find(employeeId, rating, cells.rating ?? null),
      ...find(employeeId, calibrated, cells.calibrated ?? null),
    ]),
    ...entered.flatMap(({ person, before, after, cells }) => [
      ...find(person, before, cells.before),
      ...(isBlank(after)
        ? [{ rule: 'required-blank', cell: cells.after, person, message: withoutRating }]
        : find(person, after, cells.after)),
    ]),
  ]
}

const withoutRating = 'This line does not say which rating was agreed: it counts for nothing.'

/** Lines of a review round that nothing else names are more likely slips than of another round. */
function strangeCycles({ tables, moves }: Reading, cycle: Cycle): readonly ReadingFinding[] {
  const named = [
    cycle.name,
    ...tables.cycles.map(row => row.cycle),
    ...tables.ratings.map(row => row.cycle),
    ...moves.filter(({ isOurs }) => isOurs).map(move => move.cycle),
  ]
  const known = new Set(named.map(nameKey))
  return moves
    .filter(move => !move.isOurs && move.effect === 'agrees' && move.cycle !== null && !known.has(nameKey(move.cycle)))
    .map(({ person, cycle: written, cells }) => {
      const message = `${quoted(written)} is the name of no review round; this one is ${cycle.name}. The line counts for none.`
      return { rule: 'value-not-in-list', cell: cells.cycle, person, message }
    })
}
