import { attribute } from '../../xml/attribute.ts'
import { decodeXml } from '../../xml/decodeXml.ts'
import { escapeXml } from '../../xml/escapeXml.ts'
import { cutOut } from '../../xml/insertXml.ts'
import { childNamed, childrenNamed, parseXml, type XmlElement } from '../../xml/parseXml.ts'
import { setAttribute } from '../../xml/setAttribute.ts'
import { type Splice, splice } from '../../xml/splice.ts'
import type { Book } from './book.ts'
import { type BookSheet, bookSheets } from './bookSheets.ts'
import { scopeOf } from './definedNames.ts'

/**
 * Takes a tab out of the list: its own names go, names for the tabs behind it follow them to their new places, names of
 * the user that point at it become #REF! as they do when Excel deletes a sheet, and another tab is the active one.
 */
export function removeBookSheet(book: Book, sheet: BookSheet): void {
  const { parts, path } = book
  const xml = parts.text(path)
  const root = parseXml(xml, path, 2)
  const left = bookSheets(book).filter(other => other.index !== sheet.index)
  const views = childrenNamed(childNamed(root, 'bookViews'), 'workbookView')
  parts.write(
    path,
    splice(xml, [
      cutOut(sheet.element),
      ...nameSplices(xml, childNamed(root, 'definedNames'), sheet),
      ...views.flatMap(view => viewSplices(view, sheet, left)),
    ]),
  )
}

function nameSplices(xml: string, list: XmlElement | undefined, sheet: BookSheet): Splice[] {
  if (list === undefined) return []
  const names = childrenNamed(list, 'definedName')
  const isOwn = (name: XmlElement): boolean => scopeOf(name) === sheet.index
  if (names.every(isOwn)) return [cutOut(list)]
  return names.flatMap(name => {
    const scope = scopeOf(name)
    if (isOwn(name)) return [cutOut(name)]
    const text = decodeXml(xml.slice(name.innerStart, name.innerEnd))
    const pointed = withoutSheet(text, sheet.title)
    return [
      ...(scope !== null && scope > sheet.index ? [setAttribute(name, 'localSheetId', String(scope - 1))] : []),
      ...(pointed === text ? [] : [{ start: name.innerStart, end: name.innerEnd, text: escapeXml(pointed) }]),
    ]
  })
}

function withoutSheet(refersTo: string, title: string): string {
  const literal = title.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const titled = `'${literal.replace(/'/g, "''")}'|(?<![\\w.'\\]])${literal}`
  const corner = '\\$?[A-Z]{0,3}\\$?\\d*'
  const reference = new RegExp(`(?:${titled})!${corner}(?::${corner})?`, 'gi')
  return refersTo.replace(reference, '#REF!')
}

function viewSplices(view: XmlElement, removed: BookSheet, left: readonly BookSheet[]): Splice[] {
  return ['activeTab', 'firstSheet'].flatMap(name => {
    const given = Number(attribute(view.tag, name) ?? 0)
    const place = newPlace(given, removed.index, left)
    return place === given ? [] : [setAttribute(view, name, place === 0 ? null : String(place))]
  })
}

/** Where a tab stands after the removal; for the removed one the visible tab nearest before it, else after it. */
function newPlace(place: number, removed: number, left: readonly BookSheet[]): number {
  if (place !== removed) return place > removed ? place - 1 : place
  const visible = [...left.keys()].filter(index => left[index]?.visible)
  return visible.filter(index => index < removed).at(-1) ?? visible[0] ?? 0
}
