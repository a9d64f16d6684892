import type { Problem } from '../problems/problem.ts'
import { severities } from '../problems/severity.ts'
import type { Reading } from '../tables/reading.ts'
import { compareKeys } from '../values/compareKeys.ts'
import { effects, type Rule } from './define.ts'

/** A problem with the rule that found it: what the order of problems is made of. */
export interface FoundProblem {
  readonly rule: Rule
  readonly problem: Problem
}

/**
 * Compares problems: by what they touch, then severity, then place (no cell first, then the sheets as they were read,
 * rows, columns), then rule and message.
 */
export function problemOrder(reading: Reading): (one: FoundProblem, other: FoundProblem) => number {
  const sheets = [...new Set([...reading.blocks.map(block => block.sheet), ...reading.facts.sheets])]
  return (one, other) => {
    const [a, b] = [one.problem, other.problem]
    return (
      effects.indexOf(one.rule.effect) - effects.indexOf(other.rule.effect) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      sheetPlace(a) - sheetPlace(b) ||
      compareKeys(a.cell?.sheet ?? '', b.cell?.sheet ?? '') ||
      (a.cell?.row ?? -1) - (b.cell?.row ?? -1) ||
      (a.cell?.column ?? -1) - (b.cell?.column ?? -1) ||
      compareKeys(a.rule, b.rule) ||
      compareKeys(a.message, b.message) ||
      compareKeys(a.person ?? '', b.person ?? '')
    )
  }

  /** A sheet that holds no table stands after those that do. */
  function sheetPlace({ cell }: Problem): number {
    if (cell === null) return -1
    const place = sheets.indexOf(cell.sheet)
    return place === -1 ? sheets.length : place
  }
}
