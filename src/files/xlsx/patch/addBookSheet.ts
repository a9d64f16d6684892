import { attribute } from '../../xml/attribute.ts'
import { escapeXml } from '../../xml/escapeXml.ts'
import { appendInside } from '../../xml/insertXml.ts'
import { childNamed, childrenNamed, parseXml, prefixOf, type XmlElement } from '../../xml/parseXml.ts'
import { splice } from '../../xml/splice.ts'
import { notAWorkbook } from '../workbookPath.ts'
import { relationNamespace } from '../xmlHead.ts'
import type { Book } from './book.ts'

/** Appends a tab after all others. Ids of sheets are never used twice. */
export function addBookSheet({ parts, path }: Book, title: string, relation: string): void {
  const xml = parts.text(path)
  const root = parseXml(xml, path, 2)
  const list = childNamed(root, 'sheets')
  if (list === undefined) throw notAWorkbook()
  const ids = childrenNamed(list, 'sheet').map(({ tag }) => Number(attribute(tag, 'sheetId')))
  const id = Math.max(0, ...ids) + 1
  const link = relationAttribute(root, list, relation)
  const tag = `<${prefixOf(root)}sheet name="${escapeXml(title)}" sheetId="${id}" ${link}/>`
  parts.write(path, splice(xml, [appendInside(list, tag)]))
}

/** The id of a relation under the prefix that the file has for it; without one the attribute brings its own. */
function relationAttribute(root: XmlElement, list: XmlElement, id: string): string {
  const declared =
    /xmlns:([^\s=]+)\s*=\s*["']http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships["']/
  const prefix = declared.exec(root.tag)?.[1] ?? declared.exec(list.tag)?.[1]
  return prefix === undefined ? `xmlns:r="${relationNamespace}" r:id="${id}"` : `${prefix}:id="${id}"`
}
