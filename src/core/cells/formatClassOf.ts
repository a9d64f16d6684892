import type { FormatClass } from './formatClass.ts'

/**
 * What a number-format code says about the numbers under it, from its first section (that of positive numbers):
 * `0.0%` percent; a year, a day or a month date; hours, minutes or seconds without any of these duration;
 * `@` text; else general. Codes are English, as files hold them. Any text is accepted.
 */
export function formatClassOf(code: string): FormatClass {
  const tokens = firstSection(code)
  const runs = tokens.filter(token => /^[ymdhsegb]/i.test(token))
  const time = runs.some(run => /^[hs]/i.test(run)) || tokens.some(token => elapsed.test(token))
  // An m is a month, except that one or two of them are minutes beside hours or seconds.
  if (runs.some(run => /^[ydegb]/i.test(run) || (/^m/i.test(run) && (!time || run.length > 2)))) return 'date'
  if (time) return 'duration'
  if (tokens.includes('%')) return 'percent'
  return tokens.includes('@') ? 'text' : 'general'
}

/** `[h]`, `[mm]`: time that goes on beyond a day, an hour or a minute. */
const elapsed = /^\[(h+|m+|s+)\]$/i

/**
 * In this order: what only prints (quoted, escaped, a blank as wide as a sign, a fill), brackets, words with letters
 * that mean nothing here, an exponent, runs of one date letter, any other sign.
 */
const token = /"[^"]*"?|[\\_*][\s\S]?|\[[^\]]*\]?|General|AM\/PM|A\/P|E[+-]|y+|m+|d+|h+|s+|e+|g+|b+|[\s\S]/gi
const onlyPrints = /^("|[\\_*]|\[|general$|am\/pm$|a\/p$|e[+-]$)/i

function firstSection(code: string): string[] {
  const tokens: string[] = []
  for (const [text] of code.matchAll(token)) {
    if (text === ';') break
    if (elapsed.test(text) || !onlyPrints.test(text)) tokens.push(text)
  }
  return tokens
}
