import { expect } from 'vitest'
import { evaluate } from '../../src/core/evaluate.ts'
import type { QuickFix } from '../../src/core/problems/finding.ts'
import type { Problem } from '../../src/core/problems/problem.ts'
import type { Rule } from '../../src/core/rules/define.ts'
import { drawingOf, markOf } from './drawingOf.ts'
import { parseDrawing } from './parseDrawing.ts'

export interface CheckOptions {
  /** Settings by key, as the command line gives them. */
  readonly set?: Readonly<Record<string, string>>
  /** The rule is to say nothing; without this a drawing that has no mark fails, since it would prove nothing. */
  readonly silent?: boolean
  /** Ratings are compared, as the command does that does so. */
  readonly calibrate?: boolean
}

/** Runs one rule, and no other, over a drawn workbook, and compares the picture of what it says with the drawing. */
export function checkRule(rule: Rule, drawing: string, options: CheckOptions = {}): void {
  const { snapshot, marks } = parseDrawing(drawing)
  if ((marks.length === 0) !== (options.silent ?? false)) {
    throw new Error('A drawing marks what its rule says; one in which the rule is silent says so: { silent: true }')
  }
  const expected = drawingOf(snapshot, marks)
  const actual = drawingOf(snapshot, problemsOf(rule, drawing, options).map(markOf))
  expect(actual, `${rule.id} says:\n\n${actual}\n\nbut the drawing is:\n\n${expected}\n`).toBe(expected)
}

/** What one rule, and no other, says of a drawn workbook. */
export function problemsOf(rule: Rule, drawing: string, options: CheckOptions = {}): readonly Problem[] {
  const set = new Map(Object.entries(options.set ?? {}))
  // A drawn workbook often has no plan tables: the rule under test runs in the profile that such a workbook starts in, too.
  return evaluate(parseDrawing(drawing).snapshot, {
    set,
    rules: [{ ...rule, minimal: true }],
    calibrate: options.calibrate ?? false,
  }).problems
}

/** The quick fixes that one rule offers for a drawn workbook, in the order of its problems. */
export function fixesOf(rule: Rule, drawing: string, options: CheckOptions = {}): readonly QuickFix[] {
  return problemsOf(rule, drawing, options).flatMap(problem => problem.quickFixes)
}
