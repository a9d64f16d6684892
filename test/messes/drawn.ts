import { evaluate } from '../../src/core/evaluate.ts'
import { parseDrawing } from '../drawing/parseDrawing.ts'
import { readOf } from '../readOf.ts'

type Answers = Readonly<Record<string, string>>

/** The title and header of Measurements, for rows to follow. */
export const longRows = 'Measurements\n| Employee ID | Metric | Period | Value | n |\n'

/** "Ana · CSAT · 2025-01 · 4.5": each value that is read of a drawn workbook. */
export function values(drawing: string, set: Answers = {}): readonly string[] {
  return readOf(drawing, set).values
}

/** "Ana scored 100 of 100 %": status, score and coverage of everybody. */
export function scores(drawing: string, set: Answers = {}): readonly string[] {
  const { scoring } = evaluate(parseDrawing(drawing).snapshot, { set: new Map(Object.entries(set)) })
  return scoring.subjects.map(
    ({ score }) => `${score.person} ${score.status} ${score.score ?? 'none'} of ${(score.coverage ?? 0) * 100} %`,
  )
}

/** A scorecard of two metrics with a plan: 0 is 0 points and 10 is 100. */
export function wins(rows: string): string {
  return `Scorecard\n| Name | Wins | Deals |\n${rows}\n| Floor | 0 | 0 |\n| Target | 10 | 10 |`
}
