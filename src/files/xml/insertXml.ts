import { prefixOf, type XmlElement } from './parseXml.ts'
import type { Splice } from './splice.ts'

/** Puts XML at the end of an element's content, opening an element that closes itself. */
export function appendInside(element: Omit<XmlElement, 'children'>, text: string): Splice {
  if (element.innerEnd < element.end) return { start: element.innerEnd, end: element.innerEnd, text }
  const closing = `</${prefixOf(element)}${element.name}>`
  return { start: element.end - 2, end: element.end, text: `>${text}${closing}` }
}

/** Puts a child where the schema wants it: before the first child whose name comes later in `order`. */
export function insertInOrder(parent: XmlElement, name: string, order: readonly string[], text: string): Splice {
  const place = order.indexOf(name)
  const next = parent.children.find(child => order.indexOf(child.name) > place)
  return next === undefined ? appendInside(parent, text) : { start: next.start, end: next.start, text }
}

export function cutOut(element: XmlElement): Splice {
  return { start: element.start, end: element.end, text: '' }
}
