import { damaged } from '../unusableFile.ts'
import { scanXml } from './scanXml.ts'

/** An element of a part with its offsets in the text, for changes that leave the rest as it is. */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string
  /** All between the angle brackets of its opening tag, for `attribute`. */
  readonly tag: string
  readonly start: number
  /** Where its content begins and ends; both are `end` if it closes itself. */
  readonly innerStart: number
  readonly innerEnd: number
  readonly end: number
  readonly children: readonly XmlElement[]
}

type Growing = { -readonly [key in keyof XmlElement]: XmlElement[key] } & { children: Growing[] }

/** The root of a part with its descendants down to `depth` levels below it; those deeper are checked and left out. */
export function parseXml(xml: string, part: string, depth: number): XmlElement {
  const open: Growing[] = []
  let level = -1
  let root: XmlElement | null = null
  scanXml(xml, part, {
    open(name, tag, start, end) {
      level++
      if (level > depth) return
      const element: Growing = { name, tag, start, innerStart: end, innerEnd: end, end, children: [] }
      if (level === 0) root ??= element
      else open.at(-1)?.children.push(element)
      open.push(element)
    },
    close(_, start, end) {
      if (level <= depth) {
        const element = open.pop()
        if (element !== undefined) {
          element.innerEnd = start
          element.end = end
        }
      }
      level--
    },
  })
  if (root === null) throw damaged(part, 'it is empty')
  return root
}

/** The namespace prefix of an element with its colon, or ''. */
export function prefixOf(element: Pick<XmlElement, 'tag'>): string {
  return /^[^\s/:]+:/.exec(element.tag)?.[0] ?? ''
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter(child => child.name === name) ?? []
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find(child => child.name === name)
}
