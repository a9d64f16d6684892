import { readStyles } from '../xlsx/readStyles.ts'
import { attribute, isOn } from '../xml/attribute.ts'
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../xml/parseXml.ts'
import type { ShownLook } from './shownWorkbook.ts'
import { tinted } from './tinted.ts'

/** The look of each cell style, by the number that a cell's `s` gives; `theme` are the colors that it may name. */
export function readLooks(xml: string, part: string, theme: readonly (string | null)[]): readonly ShownLook[] {
  const root = parseXml(xml, part, 4)
  const formats = readStyles(xml, part)
  const fonts = childrenNamed(childNamed(root, 'fonts'), 'font')
  const fills = childrenNamed(childNamed(root, 'fills'), 'fill')
  return childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((style, index) => {
    const font = fonts[Number(attribute(style.tag, 'fontId') ?? 0)]
    const fill = fills[Number(attribute(style.tag, 'fillId') ?? 0)]
    const alignment = childNamed(style, 'alignment')
    const size = Number(valOf(font, 'sz'))
    return {
      format: formats[index] ?? 'General',
      bold: isMarked(font, 'b'),
      italic: isMarked(font, 'i'),
      underline: isMarked(font, 'u'),
      size: size > 0 ? size : null,
      color: colorOf(font === undefined ? undefined : childNamed(font, 'color'), theme),
      fill: fillOf(fill, theme),
      align: alignOf(alignment),
      wrap: alignment !== undefined && isOn(alignment.tag, 'wrapText'),
    }
  })
}

function valOf(element: XmlElement | undefined, name: string): string | null {
  const child = element === undefined ? undefined : childNamed(element, name)
  return child === undefined ? null : attribute(child.tag, 'val')
}

/** A mark such as `b` is on where it stands, unless it says no. */
function isMarked(font: XmlElement | undefined, name: string): boolean {
  const mark = font === undefined ? undefined : childNamed(font, name)
  return mark !== undefined && !['0', 'false', 'none', 'off'].includes(attribute(mark.tag, 'val') ?? '1')
}

function fillOf(fill: XmlElement | undefined, theme: readonly (string | null)[]): string | null {
  const pattern = fill === undefined ? undefined : childNamed(fill, 'patternFill')
  if (pattern === undefined || attribute(pattern.tag, 'patternType') !== 'solid') return null
  return colorOf(childNamed(pattern, 'fgColor'), theme)
}

function colorOf(color: XmlElement | undefined, theme: readonly (string | null)[]): string | null {
  if (color === undefined) return null
  const rgb = attribute(color.tag, 'rgb')
  if (rgb !== null) return /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6).toUpperCase() : null
  const named = theme[Number(attribute(color.tag, 'theme') ?? -1)] ?? null
  return named === null ? null : tinted(named, Number(attribute(color.tag, 'tint') ?? 0))
}

function alignOf(alignment: XmlElement | undefined): ShownLook['align'] {
  const given = alignment === undefined ? null : attribute(alignment.tag, 'horizontal')
  return given === 'left' || given === 'center' || given === 'right' ? given : null
}
