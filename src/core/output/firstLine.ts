import { textLiteral } from './formula/literal.ts'
import { type CountedTables, rowCounts } from './formula/rowCounts.ts'
import type { OutputContext } from './outputContext.ts'
import type { OutputCell } from './sheet.ts'

/** "Throughline: …": what a sheet is, of which cycle and when, and the sentences `toKnow` first; by default those of scoring. */
export function firstLine(what: string, context: OutputContext, toKnow?: readonly string[]): OutputCell {
  const { scoring } = context.evaluation
  const first = (toKnow ?? [scoring.first ?? '']).map(each => (each === '' ? '' : ` ${each}`)).join('')
  const values = context.live ? '' : ' All numbers are values, because there are more rows than formulas.limit allows.'
  return {
    value: `Throughline: ${what}. Cycle: ${scoring.cycle.text}. Made ${whenText(context.at)}.${first}${values}`,
    look: 'title',
  }
}

/**
 * The same, and the sheet itself says when rows were added to the user's tables or removed from them, and what to do then.
 */
export function countingFirstLine(
  what: string,
  context: OutputContext,
  { toKnow, tables, again = 'score again' }: Counting = {},
): OutputCell {
  const line = firstLine(what, context, toKnow)
  const counts = context.live ? rowCounts(context.snapshot, context.evaluation.reading, tables) : []
  if (counts.length === 0) return line
  const fitting = thatFit(counts)
  const rest =
    fitting.length < counts.length ? ` Rows are counted in ${fitting.length} of ${counts.length} tables.` : ''
  const text = `${line.value}${rest}`
  const said = textLiteral(` Rows were added or removed since: ${again}.`)
  return {
    ...line,
    value: text,
    formula: `${textLiteral(text)}&IFERROR(IF(AND(${fitting.join(',')}),"",${said}),${said})`,
  }
}

export interface Counting {
  readonly toKnow?: readonly string[]
  /** The tables that the sheet is made of; by default those of a score. */
  readonly tables?: CountedTables
  readonly again?: string
}

/** Leaves room for the text in a formula of 8,192 characters. */
const mostCharacters = 6000

/** The first conditions, as many as a formula holds. */
function thatFit(conditions: readonly string[]): readonly string[] {
  let length = 0
  const beyond = conditions.findIndex(condition => {
    length += condition.length + 1
    return length > mostCharacters
  })
  return beyond < 0 ? conditions : conditions.slice(0, beyond)
}

/** 2026-01-15 09:00 UTC, as ISO 8601 text says it. */
function whenText(at: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at)
  return parts === null ? at : `${parts[1]} ${parts[2]}${at.endsWith('Z') ? ' UTC' : ''}`
}
