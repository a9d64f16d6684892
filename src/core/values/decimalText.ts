/** The sign between the whole and the fraction of a number; 'ask' where a column does not show which. */
export type DecimalSign = 'dot' | 'comma' | 'ask'

/**
 * How one text of digits and separators can be read.
 * 'dot' or 'comma': the text itself shows its decimal sign. 'plain': no separator, or only ones that group.
 * 'either': one separator before exactly three digits, 1.234 or 1,234, which groups in one country and divides in another.
 */
export type DecimalEvidence = 'dot' | 'comma' | 'plain' | 'either'

/** The spaces that separate thousands: space, no-break, narrow no-break, thin. A line break separates two numbers. */
export const groupingSpaces = ' \u00a0\u202f\u2009'

const spacedGroups = new RegExp(`^\\d{1,3}(?:[${groupingSpaces}'’]\\d{3})+(?:([.,])\\d+)?$`)
const groupers = new RegExp(`[${groupingSpaces}'’]`, 'g')

/** The evidence of digits with separators, such as 1.234,5; null: not a number in any convention. */
export function decimalEvidence(digits: string): DecimalEvidence | null {
  if (/^\d+$/.test(digits)) return 'plain'
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return 'either'
  const grouped = spacedGroups.exec(digits)
  if (grouped !== null) return grouped[1] === '.' ? 'dot' : grouped[1] === ',' ? 'comma' : 'plain'
  if (/^(?:\d*|\d{1,3}(?:,\d{2,3})*,\d{3})\.\d+$/.test(digits)) return 'dot'
  if (/^(?:\d*|\d{1,3}(?:\.\d{3})+),\d+$/.test(digits)) return 'comma'
  // A separator that comes twice can only group; pairs of digits are the grouping of India.
  if (/^[1-9]\d{0,2}(?:,\d{2,3})+,\d{3}$/.test(digits)) return 'dot'
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(digits)) return 'comma'
  return null
}

/**
 * The number that digits with separators mean, times ten to the exponent. What a text shows by itself wins over its
 * column, since it has one reading only; 'either' follows the column. 'ask': the column does not say. Null: no number.
 */
export function readDecimal(digits: string, column: DecimalSign, exponent = 0): number | 'ask' | null {
  const evidence = decimalEvidence(digits)
  if (evidence === null) return null
  const sign = evidence === 'either' ? column : evidence
  if (sign === 'ask') return 'ask'
  const ungrouped = digits
    .replace(groupers, '')
    .replace(sign === 'comma' ? /\./g : /,/g, '')
    .replace(',', '.')
  const value = Number(`${ungrouped}e${exponent}`)
  return Number.isFinite(value) ? value : null
}
