import { attribute } from '../../xml/attribute.ts'
import { escapeXml } from '../../xml/escapeXml.ts'
import { appendInside, cutOut } from '../../xml/insertXml.ts'
import { childrenNamed, parseXml, prefixOf, type XmlElement } from '../../xml/parseXml.ts'
import { setAttribute } from '../../xml/setAttribute.ts'
import { splice } from '../../xml/splice.ts'
import type { EditablePackage } from '../../zip/editPackage.ts'
import { partKey } from '../../zip/partKey.ts'

const path = '[Content_Types].xml'

/** Says of which kind a part is. */
export function setContentType(parts: EditablePackage, part: string, type: string): void {
  const xml = parts.text(path)
  const root = parseXml(xml, path, 1)
  const given = overrideOf(root, part)
  const change =
    given === undefined
      ? appendInside(root, `<${prefixOf(root)}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`)
      : setAttribute(given, 'ContentType', type)
  if (given === undefined || attribute(given.tag, 'ContentType') !== type) parts.write(path, splice(xml, [change]))
}

export function dropContentType(parts: EditablePackage, part: string): void {
  const xml = parts.text(path)
  const given = overrideOf(parseXml(xml, path, 1), part)
  if (given !== undefined) parts.write(path, splice(xml, [cutOut(given)]))
}

function overrideOf(root: XmlElement, part: string): XmlElement | undefined {
  return childrenNamed(root, 'Override').find(({ tag }) => partKey(attribute(tag, 'PartName') ?? '') === partKey(part))
}
