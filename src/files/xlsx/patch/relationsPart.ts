import { attribute } from '../../xml/attribute.ts'
import { escapeXml } from '../../xml/escapeXml.ts'
import { appendInside, cutOut } from '../../xml/insertXml.ts'
import { childrenNamed, parseXml, prefixOf } from '../../xml/parseXml.ts'
import { splice } from '../../xml/splice.ts'
import type { EditablePackage } from '../../zip/editPackage.ts'
import { relationsPath } from '../readRelations.ts'
import { relationNamespace, xmlHead } from '../xmlHead.ts'

/** A relation of a part of ours; `type` is the last word of its type, `target` a part by its full name. */
export interface OwnRelation {
  readonly type: string
  readonly target: string
}

/** Adds a relation to a part and gives its id. Targets are absolute, since a file may keep its parts anywhere. */
export function addRelation(parts: EditablePackage, part: string, relation: OwnRelation): string {
  const path = relationsPath(part)
  if (!parts.has(path)) {
    parts.write(path, relationsXml([relation]))
    return relationId(0)
  }
  const xml = parts.text(path)
  const root = parseXml(xml, path, 1)
  const ids = new Set(childrenNamed(root, 'Relationship').map(({ tag }) => attribute(tag, 'Id')))
  let number = ids.size
  while (ids.has(relationId(number))) number++
  const id = relationId(number)
  parts.write(path, splice(xml, [appendInside(root, relationXml(relation, id, prefixOf(root)))]))
  return id
}

export function dropRelation(parts: EditablePackage, part: string, id: string): void {
  const path = relationsPath(part)
  const xml = parts.text(path)
  const given = childrenNamed(parseXml(xml, path, 1), 'Relationship').find(({ tag }) => attribute(tag, 'Id') === id)
  if (given !== undefined) parts.write(path, splice(xml, [cutOut(given)]))
}

/** A part of relations, whose ids are those of `relationId` in order. */
export function relationsXml(relations: readonly OwnRelation[]): string {
  const tags = relations.map((relation, index) => relationXml(relation, relationId(index), ''))
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${tags.join('')}</Relationships>`
}

export function relationId(index: number): string {
  return `rId${index + 1}`
}

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

function relationXml({ type, target }: OwnRelation, id: string, prefix: string): string {
  return `<${prefix}Relationship Id="${id}" Type="${relationNamespace}/${type}" Target="/${escapeXml(target)}"/>`
}
