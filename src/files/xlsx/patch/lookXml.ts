import { type Look, lineColors } from '../../../core/hosting/looks.ts'
import { attribute } from '../../xml/attribute.ts'
import { escapeXml } from '../../xml/escapeXml.ts'

/** The numbers of what a cell style is made of. */
interface StyleNumbers {
  readonly format: number
  readonly font: number
  readonly fill: number
  readonly border: number
}

/**
 * How looks are written into a part of styles: with its namespace prefix, and in its own font, of which `base` holds the
 * elements by name. Null stands for what a workbook has first of its kind.
 */
export function lookXml(prefix: string, base: ReadonlyMap<string, string>) {
  const tag = (name: string, attributes: string, content = ''): string => {
    const open = `${prefix}${name}${attributes === '' ? '' : ` ${attributes}`}`
    return content === '' ? `<${open}/>` : `<${open}>${content}</${prefix}${name}>`
  }
  const colored = (name: string, color: string): string => tag(name, `rgb="FF${color}"`)
  const marks = (look: Look): string => (look.bold ? tag('b', '') : '') + (look.underline ? tag('u', '') : '')
  const baseSize = Number(attribute(base.get('sz')?.slice(1) ?? '', 'val') ?? 11)

  return {
    /** What stands first in a section, where a file lacks it. */
    first: new Map([
      ['fonts', [tag('font', '', tag('sz', 'val="11"') + tag('name', 'val="Calibri"'))]],
      ['fills', ['none', 'gray125'].map(pattern => tag('fill', '', tag('patternFill', `patternType="${pattern}"`)))],
      ['borders', [tag('border', '', edges(tag, ''))]],
      ['cellStyleXfs', [tag('xf', 'numFmtId="0" fontId="0" fillId="0" borderId="0"')]],
      ['cellXfs', [tag('xf', 'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"')]],
    ]),
    format: (number: number, code: string) => tag('numFmt', `numFmtId="${number}" formatCode="${escapeXml(code)}"`),
    font(look: Look): string | null {
      if (marks(look) === '' && look.color === undefined && look.larger === undefined) return null
      const size = tag('sz', `val="${baseSize + (look.larger ?? 0)}"`)
      const color = look.color === undefined ? (base.get('color') ?? '') : colored('color', look.color)
      const family = ['name', 'family', 'charset', 'scheme'].map(name => base.get(name) ?? '').join('')
      return tag('font', '', marks(look) + size + color + (family === '' ? tag('name', 'val="Calibri"') : family))
    },
    fill(look: Look): string | null {
      if (look.fill === undefined) return null
      return tag('fill', '', tag('patternFill', 'patternType="solid"', colored('fgColor', look.fill)))
    },
    border(look: Look): string | null {
      if (look.line === undefined) return null
      return tag('border', '', edges(tag, tag('bottom', 'style="thin"', colored('color', lineColors[look.line]))))
    },
    style(look: Look, { format, font, fill, border }: StyleNumbers): string {
      const alignment = alignmentOf(look)
      const applied = [
        ['NumberFormat', format !== 0],
        ['Font', font !== 0],
        ['Fill', fill !== 0],
        ['Border', border !== 0],
        ['Alignment', alignment !== ''],
      ]
        .filter(([, is]) => is)
        .map(([name]) => ` apply${name}="1"`)
      return tag(
        'xf',
        `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied.join('')}`,
        alignment === '' ? '' : tag('alignment', alignment),
      )
    },
    /** In a style for conditional formats the color of a fill is its background. */
    differential(look: Look): string {
      const font = marks(look) + (look.color === undefined ? '' : colored('color', look.color))
      const fill =
        look.fill === undefined ? '' : tag('patternFill', 'patternType="solid"', colored('bgColor', look.fill))
      return tag('dxf', '', (font === '' ? '' : tag('font', '', font)) + (fill === '' ? '' : tag('fill', '', fill)))
    },
  }
}

function edges(tag: (name: string, attributes: string) => string, bottom: string): string {
  const plain = (name: string): string => tag(name, '')
  return plain('left') + plain('right') + plain('top') + (bottom || plain('bottom')) + plain('diagonal')
}

function alignmentOf({ align, indent, wrap }: Look): string {
  const side = align ?? (indent === undefined ? undefined : 'left')
  const horizontal = side === undefined ? [] : [`horizontal="${side}"`]
  if (indent !== undefined) horizontal.push(`indent="${indent}"`)
  return [...horizontal, ...(wrap ? ['vertical="top"', 'wrapText="1"'] : [])].join(' ')
}
