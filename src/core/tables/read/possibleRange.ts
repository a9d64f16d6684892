import { normalizeName } from '../normalizeName.ts'

/** What a metric's values can be, both ends included, and how to say so. */
export interface PossibleRange {
  readonly least: number
  readonly most: number
  readonly text: string
}

const anything: PossibleRange = { least: -Infinity, most: Infinity, text: 'from any number to any number' }
const notNegative: PossibleRange = { least: 0, most: Infinity, text: 'from 0 up' }

/** Shares of a whole: more than all of it is a mistake. Attainment, growth and net revenue retention can be more. */
const shares =
  /\b(csat|satisf\w*|fcr|first contact|first call|on[- ]?time|sla|adherence|compliance|completion|coverage|quality|accuracy|occupancy|churn|gross retention|grr|renewal rate|reopen\w*|escalation rate|adoption|response rate|attendance)\b/i
const netPromoter = /\b(e?nps|net promoter)\b/i
const neverNegative = ['hours', 'minutes', 'days', 'count']

/** The range of a metric by its name and unit; wide where neither tells. */
export function possibleRange(metric: string, unit: string | null, percent: boolean): PossibleRange {
  const name = metric.replace(/[_-]+/g, ' ')
  if (netPromoter.test(name)) {
    return percent
      ? { least: -1, most: 1, text: 'from −100 % to 100 %' }
      : { least: -100, most: 100, text: 'from −100 to 100' }
  }
  if (shares.test(name)) {
    if (percent) return { least: 0, most: 1, text: 'from 0 % to 100 %' }
    if (/csat|satisf/i.test(normalizeName(metric))) return { least: 0, most: 100, text: 'from 0 to 100' }
  }
  return unit !== null && neverNegative.includes(unit) ? notNegative : anything
}
