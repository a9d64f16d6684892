import { attribute } from '../xml/attribute.ts'
import { parseXml, type XmlElement } from '../xml/parseXml.ts'

/** The order in which styles number the colors of a theme: light and dark change places (ECMA-376, 20.1.6.2). */
const order = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]

/** The colors of a theme as RRGGBB, by their number; null for one that says no color. */
export function themeColors(xml: string, part: string): readonly (string | null)[] {
  const scheme = within(parseXml(xml, part, 4), 'clrScheme')
  return order.map(name => {
    const color = scheme?.children.find(child => child.name === name)?.children[0]
    const given = color === undefined ? null : (attribute(color.tag, 'lastClr') ?? attribute(color.tag, 'val'))
    return given !== null && /^[0-9a-f]{6}$/i.test(given) ? given.toUpperCase() : null
  })
}

function within(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element
  for (const child of element.children) {
    const found = within(child, name)
    if (found !== undefined) return found
  }
  return undefined
}
