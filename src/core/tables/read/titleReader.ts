import type { Period } from '../../values/parsePeriod.ts'
import { normalizeName } from '../normalizeName.ts'

interface TitlePeriod {
  readonly period: Period
  readonly rest: string
}

/**
 * Finds the period in a title of several words ("KPI Jan 2025", "Team North – March 2025"). Without a year it is one
 * only where other tabs have the same words beside another period: KPI May and KPI June, not a lone Team May. A year
 * alone says nothing of a tab: North 2025 is a team.
 */
export function titleReader(
  titles: readonly string[],
  periodOf: (text: string) => Period | null,
): (title: string) => TitlePeriod | null {
  const find = (title: string) => longestPeriod(title, periodOf)
  const beside = new Map<string, Set<string>>()
  for (const title of titles) {
    const found = find(title)
    if (!found) continue
    const keys = beside.get(normalizeName(found.rest)) ?? new Set()
    beside.set(normalizeName(found.rest), keys.add(found.period.key))
  }
  return title => {
    const found = find(title)
    if (!found) return null
    const sure = /\d{2}/.test(found.written) || (beside.get(normalizeName(found.rest))?.size ?? 0) > 1
    return sure ? { period: found.period, rest: found.rest } : null
  }
}

/** The longest run of words that is a period shorter than a year; what is left are the other words. */
function longestPeriod(
  title: string,
  periodOf: (text: string) => Period | null,
): (TitlePeriod & { readonly written: string }) | null {
  const words = title.split(/[\s_()[\]:|,–—]+|\s-\s/).filter(word => word !== '' && word !== '-')
  for (let count = Math.min(words.length - 1, most); count > 0; count -= 1) {
    for (let from = 0; from + count <= words.length; from += 1) {
      const written = words.slice(from, from + count).join(' ')
      const period = periodOf(written)
      if (period === null || period.grain === 'year' || period.grain === 'day') continue
      return { period, written, rest: [...words.slice(0, from), ...words.slice(from + count)].join(' ') }
    }
  }
  return null
}

/** No period has more words: 1. Quartal FY 2025. */
const most = 4
