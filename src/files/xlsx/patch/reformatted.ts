import { attribute } from '../../xml/attribute.ts'
import { escapeXml } from '../../xml/escapeXml.ts'
import { appendInside, insertInOrder } from '../../xml/insertXml.ts'
import { childNamed, childrenNamed, parseXml, prefixOf } from '../../xml/parseXml.ts'
import { setAttribute } from '../../xml/setAttribute.ts'
import { splice } from '../../xml/splice.ts'
import { builtInFormats } from '../builtInFormats.ts'
import { readRelations } from '../readRelations.ts'
import type { Book } from './book.ts'

/** Built-in formats that are the same in every language. */
const builtInNumbers = new Map(
  [...builtInFormats].filter(([id]) => id <= 13 || id === 49).map(([id, code]) => [code, id]),
)

/** The first number that is free for formats of a file's own. */
const firstOwnFormat = 164

/**
 * The number of the style that differs from a given one in its number format alone; it is added to the workbook where
 * it is not there. A workbook without styles shows all numbers alike, and keeps doing so.
 */
export function reformatted({ parts, path }: Book, style: number, format: string): number {
  const part = readRelations(parts, path).find(({ type }) => type === 'styles')?.target
  if (part === undefined) return style
  const numbered = withFormat(parts.text(part), part, format)
  const list = childNamed(parseXml(numbered.xml, part, 3), 'cellXfs')
  const texts = list?.children.map(({ start, end }) => numbered.xml.slice(start, end)) ?? []
  const given = texts[style]
  if (list === undefined || given === undefined) return style
  const wanted = withAttribute(withAttribute(given, 'numFmtId', String(numbered.number)), 'applyNumberFormat', '1')
  const found = texts.findIndex((text, index) => text === wanted || (index === style && sameFormat(text, wanted)))
  if (found >= 0) return found
  const counted = setAttribute(list, 'count', String(texts.length + 1))
  parts.write(part, splice(numbered.xml, [counted, appendInside(list, wanted)]))
  return texts.length
}

function sameFormat(one: string, other: string): boolean {
  return attribute(one.slice(1), 'numFmtId') === attribute(other.slice(1), 'numFmtId')
}

function withAttribute(xml: string, name: string, value: string): string {
  return splice(xml, [setAttribute(parseXml(xml, 'style', 0), name, value)])
}

/** The part with a number format in its list, and the number of that format. */
function withFormat(xml: string, part: string, format: string): { readonly xml: string; readonly number: number } {
  const builtIn = format === 'General' ? 0 : builtInNumbers.get(format)
  if (builtIn !== undefined) return { xml, number: builtIn }
  const root = parseXml(xml, part, 2)
  const list = childNamed(root, 'numFmts')
  const formats = childrenNamed(list, 'numFmt')
  const numbers = formats.map(({ tag }) => Number(attribute(tag, 'numFmtId')))
  const found = numbers[formats.findIndex(({ tag }) => attribute(tag, 'formatCode') === format)]
  if (found !== undefined) return { xml, number: found }
  const number = Math.max(firstOwnFormat - 1, ...numbers) + 1
  const prefix = prefixOf(root)
  const added = `<${prefix}numFmt numFmtId="${number}" formatCode="${escapeXml(format)}"/>`
  if (list !== undefined) {
    const counted = setAttribute(list, 'count', String(formats.length + 1))
    return { xml: splice(xml, [counted, appendInside(list, added)]), number }
  }
  // The list of formats comes before all others (CT_Stylesheet of ECMA-376, 18.8.39).
  const order = ['numFmts', ...root.children.map(({ name }) => name)]
  const whole = `<${prefix}numFmts count="1">${added}</${prefix}numFmts>`
  return { xml: splice(xml, [insertInOrder(root, 'numFmts', order, whole)]), number }
}
