import { type LookKey, looks, type NumberFormatKey, numberFormats } from '../../../core/hosting/looks.ts'
import { attribute } from '../../xml/attribute.ts'
import { appendInside, insertInOrder } from '../../xml/insertXml.ts'
import { childNamed, parseXml, prefixOf } from '../../xml/parseXml.ts'
import { setAttribute } from '../../xml/setAttribute.ts'
import { splice } from '../../xml/splice.ts'
import { builtInFormats } from '../builtInFormats.ts'
import { lookXml } from './lookXml.ts'

/** The styles of a workbook with ours behind them: none is renumbered, and one that is there already is used again. */
export interface StyleAppender {
  /** The number of a cell style. */
  cell(look: LookKey, format: NumberFormatKey): number
  /** The number of a style for conditional formats. */
  differential(look: LookKey): number
  xml(): string
}

export function appendStyles(xml: string, part: string): StyleAppender {
  const root = parseXml(xml, part, 3)
  const write = lookXml(prefixOf(root), baseFont(xml, part))
  const before = new Map(
    sectionOrder.map(name => {
      const texts = childNamed(root, name)?.children.map(child => xml.slice(child.start, child.end)) ?? []
      return [name, texts]
    }),
  )
  const after = new Map(sectionOrder.map(name => [name, [...(before.get(name) ?? [])]]))

  const numberOf = (name: string, text: string | null): number => {
    const texts = after.get(name) ?? []
    // Excel takes the first fonts, fills and styles for granted.
    texts.push(...(write.first.get(name) ?? []).slice(texts.length))
    if (text === null) return 0
    const found = texts.indexOf(text)
    return found < 0 ? texts.push(text) - 1 : found
  }
  const formatNumber = (code: string): number => {
    const builtIn = builtInNumbers.get(code)
    if (builtIn !== undefined) return builtIn
    const formats = (after.get('numFmts') ?? []).map(formatIn)
    const number = Math.max(firstOwnFormat - 1, ...formats.map(format => format.number)) + 1
    const found = formats.find(format => format.code === code)
    if (found === undefined) numberOf('numFmts', write.format(number, code))
    return found?.number ?? number
  }

  const cellStyle = (key: LookKey, format: NumberFormatKey): number => {
    const look = looks[key]
    numberOf('cellStyleXfs', null)
    const style = {
      format: formatNumber(numberFormats[format]),
      font: numberOf('fonts', write.font(look)),
      fill: numberOf('fills', write.fill(look)),
      border: numberOf('borders', write.border(look)),
    }
    const plain = key === 'plain' && format === 'general'
    return numberOf('cellXfs', plain ? null : write.style(look, style))
  }
  const known = new Map<LookKey, Map<NumberFormatKey, number>>()

  return {
    cell(look, format) {
      const found = known.get(look)?.get(format)
      if (found !== undefined) return found
      const number = cellStyle(look, format)
      const formats = known.get(look) ?? new Map<NumberFormatKey, number>()
      known.set(look, formats.set(format, number))
      return number
    },
    differential: key => numberOf('dxfs', write.differential(looks[key])),
    xml() {
      return sectionOrder.reduce((text, name) => {
        const texts = after.get(name) ?? []
        const added = texts.slice(before.get(name)?.length ?? 0)
        return added.length === 0 ? text : withAdded(text, part, name, added.join(''), texts.length)
      }, xml)
    },
  }
}

/** The children of a style sheet in the order that the schema fixes (CT_Stylesheet of ECMA-376, 18.8.39). */
const sectionOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
]

/** The first number that is free for formats of a file's own. */
const firstOwnFormat = 164

const builtInNumbers = new Map<string, number>([
  ['General', 0],
  ...[...builtInFormats]
    .filter(([, code]) => ['0', '0.00', '0%', '@'].includes(code))
    .map(([id, code]) => [code, id] as const),
])

/** What the workbook's own font says of its size and family, as it stands in the file. */
function baseFont(xml: string, part: string): ReadonlyMap<string, string> {
  const fonts = childNamed(parseXml(xml, part, 3), 'fonts')
  return new Map(fonts?.children[0]?.children.map(({ name, start, end }) => [name, xml.slice(start, end)]))
}

function formatIn(text: string): { number: number; code: string | null } {
  return { number: Number(attribute(text.slice(1), 'numFmtId')), code: attribute(text.slice(1), 'formatCode') }
}

function withAdded(xml: string, part: string, name: string, added: string, count: number): string {
  const root = parseXml(xml, part, 2)
  const section = childNamed(root, name)
  if (section !== undefined) {
    return splice(xml, [setAttribute(section, 'count', String(count)), appendInside(section, added)])
  }
  const tag = `${prefixOf(root)}${name}`
  return splice(xml, [insertInOrder(root, name, sectionOrder, `<${tag} count="${count}">${added}</${tag}>`)])
}
