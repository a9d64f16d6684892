import { textLiteral } from './formula/literal.ts'
import { rowCounts } from './formula/rowCounts.ts'
import type { OutputContext } from './outputContext.ts'
import type { OutputCell } from './sheet.ts'

/** "Throughline: …": what a sheet is, of which cycle and when, and what to know first. */
export function firstLine(what: string, context: OutputContext): OutputCell {
  const { scoring } = context.evaluation
  const first = scoring.first === null ? '' : ` ${scoring.first}`
  const values = context.live ? '' : ' All numbers are values, because there are more rows than formulas.limit allows.'
  return {
    value: `Throughline: ${what}. Cycle: ${scoring.cycle.text}. Made ${whenText(context.at)}.${first}${values}`,
    look: 'title',
  }
}

/** The same, and the sheet itself says when rows were added to the user's tables or removed from them. */
export function countingFirstLine(what: string, context: OutputContext): OutputCell {
  const line = firstLine(what, context)
  const counts = context.live ? rowCounts(context.snapshot, context.evaluation.reading) : []
  if (counts.length === 0) return line
  const text = String(line.value)
  const pieces = text.match(/.{1,200}/gsu) ?? []
  const said = textLiteral(' Rows were added or removed since: score again.')
  return {
    ...line,
    formula: `${pieces.map(textLiteral).join('&')}&IFERROR(IF(AND(${counts.join(',')}),"",${said}),${said})`,
  }
}

/** 2026-01-15 09:00 UTC, as ISO 8601 text says it. */
function whenText(at: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at)
  return parts === null ? at : `${parts[1]} ${parts[2]}${at.endsWith('Z') ? ' UTC' : ''}`
}
