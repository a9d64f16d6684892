import { escapeXml } from './escapeXml.ts'
import type { XmlElement } from './parseXml.ts'
import type { Splice } from './splice.ts'

/** Sets an attribute without prefix in an opening tag, or takes it out where the value is null. */
export function setAttribute(element: Pick<XmlElement, 'tag' | 'start'>, name: string, value: string | null): Splice {
  const from = element.start + 1
  const found = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(element.tag)
  const text = value === null ? '' : ` ${name}="${escapeXml(value)}"`
  if (found !== null) return { start: from + found.index, end: from + found.index + found[0].length, text }
  const end = from + element.tag.trimEnd().length
  return { start: end, end, text }
}
