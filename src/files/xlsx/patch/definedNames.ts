import { attribute } from '../../xml/attribute.ts'
import { decodeXml } from '../../xml/decodeXml.ts'
import { escapeXml } from '../../xml/escapeXml.ts'
import { appendInside, cutOut, insertInOrder } from '../../xml/insertXml.ts'
import { childNamed, childrenNamed, parseXml, prefixOf, type XmlElement } from '../../xml/parseXml.ts'
import { splice } from '../../xml/splice.ts'
import type { Book } from './book.ts'
import { workbookOrder } from './workbookOrder.ts'

/** A name of the workbook; `sheet` is the place of the tab that it is for, null where it is for all. */
export interface DefinedName {
  readonly name: string
  readonly sheet: number | null
  readonly refersTo: string
  readonly hidden?: boolean
}

/** Adds a name, or changes what it stands for. */
export function setDefinedName({ parts, path }: Book, name: DefinedName): void {
  const xml = parts.text(path)
  const root = parseXml(xml, path, 2)
  const list = childNamed(root, 'definedNames')
  const given = childrenNamed(list, 'definedName').find(element => isNamed(element, name))
  const prefix = prefixOf(root)
  if (given !== undefined && decodeXml(xml.slice(given.innerStart, given.innerEnd)) === name.refersTo) return
  const text = nameXml(name, prefix)
  if (given !== undefined) parts.write(path, splice(xml, [{ start: given.start, end: given.end, text }]))
  else if (list !== undefined) parts.write(path, splice(xml, [appendInside(list, text)]))
  else {
    const names = `<${prefix}definedNames>${text}</${prefix}definedNames>`
    parts.write(path, splice(xml, [insertInOrder(root, 'definedNames', workbookOrder, names)]))
  }
}

/** Takes out a name if it is there, and their list if it was the last: the schema has no empty one. */
export function dropDefinedName({ parts, path }: Book, name: Pick<DefinedName, 'name' | 'sheet'>): void {
  const xml = parts.text(path)
  const list = childNamed(parseXml(xml, path, 2), 'definedNames')
  const dropped = childrenNamed(list, 'definedName').filter(element => isNamed(element, name))
  if (list === undefined || dropped.length === 0) return
  const all = dropped.length === list.children.length
  parts.write(path, splice(xml, all ? [cutOut(list)] : dropped.map(cutOut)))
}

/** The place of the tab that a name is for, null where it is for all. */
export function scopeOf(element: XmlElement): number | null {
  const scope = attribute(element.tag, 'localSheetId')
  return scope === null ? null : Number(scope)
}

/** Names are compared without case, as Excel does. */
function isNamed(element: XmlElement, { name, sheet }: Pick<DefinedName, 'name' | 'sheet'>): boolean {
  return attribute(element.tag, 'name')?.toLowerCase() === name.toLowerCase() && scopeOf(element) === sheet
}

function nameXml({ name, sheet, refersTo, hidden }: DefinedName, prefix: string): string {
  const scope = sheet === null ? '' : ` localSheetId="${sheet}"`
  const tag = `${prefix}definedName`
  return `<${tag} name="${escapeXml(name)}"${scope}${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</${tag}>`
}
