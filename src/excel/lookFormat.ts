import { type LookKey, lineColors, looks } from '../core/hosting/looks.ts'

/** The size of text in a new workbook, in points. */
const usualSize = 11

/** Gives ranges a look of ours; what a look does not say stays as it is. */
export function setLook(ranges: Excel.RangeAreas, key: LookKey): void {
  const { bold, color, underline, larger, fill, line, wrap, align, indent } = looks[key]
  const { format } = ranges
  if (bold) format.font.bold = true
  if (color !== undefined) format.font.color = `#${color}`
  if (underline) format.font.underline = 'Single'
  if (larger !== undefined) format.font.size = usualSize + larger
  if (fill !== undefined) format.fill.color = `#${fill}`
  if (wrap) {
    format.wrapText = true
    format.verticalAlignment = 'Top'
  }
  if (align !== undefined) format.horizontalAlignment = align === 'right' ? 'Right' : 'Center'
  if (indent !== undefined) {
    format.horizontalAlignment = 'Left'
    format.indentLevel = indent
  }
  if (line === undefined) return
  for (const edge of ['EdgeBottom', 'InsideHorizontal'] as const) {
    const border = format.borders.getItem(edge)
    border.style = 'Continuous'
    border.color = `#${lineColors[line]}`
  }
}

/** The part of a look that a conditional format can give. */
export function setConditionalLook(format: Excel.ConditionalRangeFormat, key: LookKey): void {
  const { bold, color, fill } = looks[key]
  if (bold) format.font.bold = true
  if (color !== undefined) format.font.color = `#${color}`
  if (fill !== undefined) format.fill.color = `#${fill}`
}
