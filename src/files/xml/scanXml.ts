import { damaged } from '../unusableFile.ts'
import { decodeXml } from './decodeXml.ts'

/** What a reader of one part wants to hear. Names come without their namespace prefix; `start` and `end` are offsets. */
export interface XmlVisitor {
  /** `tag` is all between the angle brackets, for `attribute`; the brackets stand at `start` and before `end`. */
  open(name: string, tag: string, start: number, end: number): void
  /** Where the closing tag begins and ends; a tag that closes itself does both at its own end. */
  close?(name: string, start: number, end: number): void
  /** A piece of text with its entities replaced; one text can come in several pieces. */
  text?(piece: string): void
}

/**
 * Walks through a part once, from left to right, in time proportional to its length. Namespaces are not resolved:
 * prefixes differ between writers, and the strict and the transitional dialect differ in nothing else that is read.
 */
export function scanXml(xml: string, part: string, visitor: XmlVisitor): void {
  const stack: string[] = []
  let at = 0
  const end = (mark: string, from: number): number => {
    const found = xml.indexOf(mark, from)
    if (found < 0) throw damaged(part, 'it is cut off')
    return found
  }
  while (at < xml.length) {
    const bracket = xml.indexOf('<', at)
    const textEnd = bracket < 0 ? xml.length : bracket
    if (textEnd > at && stack.length > 0) visitor.text?.(decodeXml(xml.slice(at, textEnd)))
    if (bracket < 0) break
    const sign = xml[bracket + 1]
    if (sign === '/') {
      const close = end('>', bracket)
      const name = localName(xml, bracket + 2)
      if (stack.pop() !== name) throw damaged(part, `</${name}> closes nothing`)
      visitor.close?.(name, bracket, close + 1)
      at = close + 1
    } else if (sign === '?') {
      at = end('?>', bracket) + 2
    } else if (sign === '!') {
      if (xml.startsWith('<!--', bracket)) {
        at = end('-->', bracket + 4) + 3
      } else if (xml.startsWith('<![CDATA[', bracket) && stack.length > 0) {
        const close = end(']]>', bracket)
        visitor.text?.(xml.slice(bracket + 9, close))
        at = close + 3
      } else {
        // A document type could define entities without bound; no workbook has one.
        throw damaged(part, 'it has a document type')
      }
    } else {
      const close = tagEnd(xml, bracket + 1)
      if (close < 0) throw damaged(part, 'it is cut off')
      const empty = xml[close - 1] === '/'
      const name = localName(xml, bracket + 1)
      if (name === '') throw damaged(part, 'a tag has no name')
      visitor.open(name, xml.slice(bracket + 1, empty ? close - 1 : close), bracket, close + 1)
      if (empty) visitor.close?.(name, close + 1, close + 1)
      else stack.push(name)
      at = close + 1
    }
  }
  if (stack.length > 0) throw damaged(part, `<${stack.at(-1)}> is never closed`)
}

/** The bracket that ends a tag; one inside of an attribute's quotes does not. */
function tagEnd(xml: string, from: number): number {
  let quote = 0
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === doubleQuote || code === singleQuote) quote = code
    else if (code === greaterThan) return at
  }
  return -1
}

const doubleQuote = 0x22
const singleQuote = 0x27
const greaterThan = 0x3e
const slash = 0x2f
const colon = 0x3a
const space = 0x20

function localName(xml: string, from: number): string {
  let start = from
  let at = from
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (code <= space || code === greaterThan || code === slash) break
    if (code === colon) start = at + 1
  }
  return xml.slice(start, at)
}
