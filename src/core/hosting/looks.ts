/** Colors are RGB in hexadecimal; size is in points above that of the workbook's own text. */
export interface Look {
  readonly bold?: boolean
  readonly color?: string
  readonly underline?: boolean
  readonly larger?: number
  readonly fill?: string
  /** Under the cell. */
  readonly line?: keyof typeof lineColors
  readonly wrap?: boolean
  readonly align?: 'center' | 'right'
  /** From the left edge, in characters. */
  readonly indent?: number
}

/** Of the lines under headers and between rows. */
export const lineColors = { below: 'A19F9D', faint: 'E1DFDD' } as const

const ink = '1F1F1F'
const gray = '605E5C'

/**
 * How a cell of ours can look. The bands run from blue to orange, which people who do not tell red from green can
 * tell apart, and each keeps a contrast of at least 7 to 1 with its text.
 */
const allLooks = {
  plain: {},
  title: { bold: true, larger: 3 },
  header: { bold: true, fill: 'F3F2F1', line: 'below', wrap: true },
  // As what stands under them.
  headerRight: { bold: true, fill: 'F3F2F1', line: 'below', wrap: true, align: 'right' },
  headerIndented: { bold: true, fill: 'F3F2F1', line: 'below', wrap: true, indent: 1 },
  bold: { bold: true },
  muted: { color: gray },
  wrap: { wrap: true, line: 'faint' },
  wrapIndented: { wrap: true, line: 'faint', indent: 1 },
  lined: { line: 'faint' },
  // A word beside a number would touch it.
  indented: { indent: 1 },
  indentedLined: { indent: 1, line: 'faint' },
  centered: { align: 'center' },
  // At the top of its cell, as what wraps beside it.
  link: { color: '0563C1', underline: true, wrap: true, line: 'faint' },
  highest: { color: ink, fill: 'A9CEEB' },
  high: { color: ink, fill: 'D6E8F6' },
  middle: { color: ink, fill: 'F3F2F1' },
  low: { color: ink, fill: 'FCE4CC' },
  lowest: { color: ink, fill: 'F8C79A' },
  // One hue, so that more people is darker and nothing looks good or bad.
  few: { color: ink, fill: 'F1F5F9' },
  some: { color: ink, fill: 'DBE7F2' },
  many: { color: ink, fill: 'B9D3EA' },
  most: { color: ink, fill: '92BCE0' },
  attention: { color: '7A3E00', fill: 'FFF4CE' },
  failure: { color: '8A1C1C', fill: 'FDE7E9' },
} as const satisfies Record<string, Look>

export type LookKey = keyof typeof allLooks

export const looks: Readonly<Record<LookKey, Look>> = allLooks

/** The number formats of our cells. */
export const numberFormats = {
  general: 'General',
  integer: '0',
  oneDecimal: '0.0',
  twoDecimals: '0.00',
  percent: '0%',
  percentOneDecimal: '0.0%',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm',
  duration: '[h]:mm',
  text: '@',
} as const

export type NumberFormatKey = keyof typeof numberFormats
