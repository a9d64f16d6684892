import { evaluate } from '../src/core/evaluate.ts'
import { factState } from '../src/core/tables/facts.ts'
import type { Reading } from '../src/core/tables/reading.ts'
import { parseDrawing } from './drawing/parseDrawing.ts'

/** What was read from a workbook, each entry in one line, so that a test can be compared by eye. */
export interface ReadInWords {
  /** "Ana · CSAT · 2025-01 · 4.5 · target 4": without what there is not, with the state where there is no value. */
  readonly values: readonly string[]
  /** "1001 · Ana · Support · team North · manager Max": what is unknown is left out. */
  readonly people: readonly string[]
  /** "CSAT · weight 60 · target 4.5 · higher": the plan rows of scorecards. */
  readonly plan: readonly string[]
  readonly weights: readonly string[]
  /** "1001 · rater 1001 · 5 · calibrated 4". */
  readonly ratings: readonly string[]
}

/** Reads a drawn workbook under the settings given. */
export function readOf(drawing: string, set: Readonly<Record<string, string>> = {}): ReadInWords {
  const { reading } = evaluate(parseDrawing(drawing).snapshot, { set: new Map(Object.entries(set)) })
  const { tables, scorecardColumns } = reading
  return {
    values: valuesOf(reading),
    people: tables.people.map(({ employeeId, name, role, team, manager }) =>
      line(employeeId, name, role, marked('team', team), marked('manager', manager)),
    ),
    plan: scorecardColumns
      .filter(({ weight, target, floor, stretch }) => [weight, target, floor, stretch].some(cell => cell !== null))
      .map(({ metric, weight, target, floor, stretch, direction }) =>
        line(
          metric,
          marked('weight', weight?.value),
          marked('target', target?.value),
          marked('floor', floor?.value),
          marked('stretch', stretch?.value),
          direction?.value ?? null,
        ),
      ),
    weights: tables.weights.map(({ role, metric, weight }) => line(role, metric, weight)),
    ratings: tables.ratings.map(({ employeeId, rater, rating, calibrated }) =>
      line(employeeId, marked('rater', rater), rating, marked('calibrated', calibrated)),
    ),
  }
}

function valuesOf({ facts }: Reading): readonly string[] {
  return Array.from({ length: facts.length }, (_, i) => {
    const state = factState(facts, i)
    return line(
      facts.persons[facts.person[i]!]!,
      facts.metrics[facts.metric[i]!]!,
      facts.period[i] === -1 ? null : facts.periods[facts.period[i]!]!.key,
      state === 'value' ? facts.value[i]! : state,
      marked('target', Number.isNaN(facts.target[i]!) ? null : facts.target[i]!),
    )
  })
}

function marked(word: string, value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : `${word} ${value}`
}

function line(...parts: readonly (string | number | null)[]): string {
  return parts.filter(part => part !== null).join(' · ')
}
