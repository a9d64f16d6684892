import { groupingSpaces } from './decimalText.ts'
import { unitWords } from './words/unitWords.ts'

/** The parts of a text that is written like one number: its digits still carry their separators. */
export interface NumberText {
  /** Digits and separators, as decimalText.ts reads them. */
  readonly digits: string
  readonly negative: boolean
  /** The power of ten that k, M, bn or an exponent multiplies by. */
  readonly exponent: number
  readonly percent: boolean
  /** The word or currency beside the number, in lower case without dots; '' where there is none. */
  readonly unit: string
  /** The arrow or colored dot beside the number; '' where there is none. */
  readonly arrow: string
}

const arrow =
  '(?:[\u2190-\u21ff\u25b2-\u25c5\u27a1\u2b05-\u2b07\u{1f53a}-\u{1f53d}\u{1f4c8}\u{1f4c9}\u{1f534}\u{1f535}\u{1f7e0}-\u{1f7e2}]\ufe0f?)'
const decorated = new RegExp(`^(?<before>${arrow}*)\\s*(?<bare>.*?)\\s*(?<after>${arrow}*)$`, 'su')
const minus = '[-\u2010-\u2013\u2212\ufe63\uff0d]'
const number = new RegExp(
  `^(?<sign>\\+|${minus})?\\s*(?:(?<before>[A-Za-z]{3}|[A-Za-z]{0,3}[$€£¥₹])\\s*)?(?<late>${minus})?` +
    `(?<digits>[.,]?\\d(?:[\\d.,'’${groupingSpaces}]*\\d)?)(?:[eE](?<exponent>[+-]?\\d{1,3}))?(?<trailing>${minus})?` +
    '\\s*(?<after>[^\\d\\s].*)?$',
  'u',
)

/** Takes a text apart that is written like one number, such as −5, (12), 12k, ▲ 5, 92 %, € 3,50 or 5 days; null: it is not. */
export function readNumberText(written: string): NumberText | null {
  const trimmed = written.trim()
  if (trimmed.length > longest) return null
  const { before, bare, after } = decorated.exec(trimmed)!.groups!
  // A text that was marked as such by a leading apostrophe is still the number behind it.
  const text = bare!.replace(/^'\s*/, '')
  const bracketed = /^\(([^()]*)\)\s*(%?)$/.exec(text)
  const parts = number.exec(bracketed === null ? text : `${bracketed[1]!.trim()}${bracketed[2]!}`)?.groups
  if (parts === undefined) return null
  const signs = [parts.sign, parts.late, parts.trailing, bracketed?.[0]].filter(sign => sign !== undefined)
  if (signs.length > 1) return null
  const currency = parts.before?.toLowerCase() ?? ''
  const suffix = readSuffix(parts.after ?? '')
  if (currency !== '' && (suffix.unit !== '' || unitWords.get(currency)?.family !== 'currency')) return null
  return {
    digits: parts.digits!,
    negative: signs.length === 1 && signs[0] !== '+',
    exponent: suffix.exponent + Number(parts.exponent ?? 0),
    percent: suffix.percent,
    unit: currency === '' ? suffix.unit : currency,
    arrow: `${before!}${after!}`,
  }
}

/** No number with its unit is longer; a comment of many pages is not searched for one. */
const longest = 100

const multiples: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['tsd', 3],
  ['mio', 6],
  ['mln', 6],
  ['bn', 9],
  ['mrd', 9],
])

const percentWords: ReadonlySet<string> = new Set(['%', '％', '٪', 'percent', 'pct', 'prozent'])

function readSuffix(written: string): Pick<NumberText, 'exponent' | 'percent' | 'unit'> {
  const word = /^([A-Za-z]+)\b\.?\s*(.*)$/s.exec(written.trim())
  // Only a capital M is a million: a small one may be minutes.
  const exponent = word === null ? undefined : word[1] === 'M' ? 6 : multiples.get(word[1]!.toLowerCase())
  const rest = (exponent === undefined ? written : word![2]!).toLowerCase().replace(/\./g, '').trim()
  const percent = percentWords.has(rest)
  return { exponent: exponent ?? 0, percent, unit: percent ? '' : rest }
}
